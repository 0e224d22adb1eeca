import { afterEach, describe, expect, it, vi } from "vitest";
import { failure } from "../../src/errors.js";
import { logOwnStrayRejections, logStrayRejections } from "../../src/stray-rejections.js";
import { loggerInto } from "../support/stand-in-server.js";

describe("logStrayRejections", () => {
  // The test runner listens too, and would fail the run.
  const others = process.listeners("unhandledRejection");
  const listeners = () => process.listeners("unhandledRejection");
  let end = (): void => {};
  afterEach(() => {
    end();
    process.removeAllListeners("unhandledRejection");
    for (const other of others) process.on("unhandledRejection", other);
  });

  it("logs what nobody waits for, with its cause, and goes on", async () => {
    process.removeAllListeners("unhandledRejection");
    const logged: Record<string, unknown>[] = [];
    end = logStrayRejections(loggerInto(logged));
    void Promise.reject(new RangeError("too far"));
    void Promise.reject("no error at all" as never);
    await vi.waitFor(() => expect(logged).toHaveLength(2));
    expect(logged[0]).toMatchObject({ level: 50, err: { type: "RangeError", message: "too far" } });
    expect(logged[1]).toMatchObject({ level: 50, err: "no error at all" });
  });

  it("leaves alone what somebody waits for", async () => {
    process.removeAllListeners("unhandledRejection");
    const logged: Record<string, unknown>[] = [];
    end = logStrayRejections(loggerInto(logged));
    await expect(Promise.reject(new Error("awaited"))).rejects.toThrow("awaited");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(logged).toEqual([]);
  });

  it("listens no longer once it is ended", () => {
    const before = listeners();
    end = logStrayRejections(loggerInto([]));
    expect(listeners()).toHaveLength(before.length + 1);
    end();
    expect(listeners()).toEqual(before);
  });
});

describe("logOwnStrayRejections", () => {
  const others = process.listeners("unhandledRejection");
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    process.removeAllListeners("unhandledRejection");
    for (const other of others) process.on("unhandledRejection", other);
  });
  /** As Node does with what nobody waited for. */
  const tell = (reason: unknown): boolean => process.emit("unhandledRejection", reason, Promise.resolve());

  it("logs what comes of a request, and ends the host program by nothing of its own", () => {
    process.removeAllListeners("unhandledRejection");
    const logged: Record<string, unknown>[] = [];
    ends.push(logOwnStrayRejections(loggerInto(logged)), logOwnStrayRejections(loggerInto([])));
    tell(failure("STORE_UNAVAILABLE"));
    expect(logged).toMatchObject([{ level: 50, err: { code: "STORE_UNAVAILABLE" } }]);
  });

  it("lets a mistake of the host program end it, with one server or several", () => {
    process.removeAllListeners("unhandledRejection");
    const logged: Record<string, unknown>[] = [];
    ends.push(logOwnStrayRejections(loggerInto(logged)));
    expect(() => tell(new RangeError("of the host"))).toThrow("of the host");
    ends.push(logOwnStrayRejections(loggerInto(logged)));
    expect(() => tell(new RangeError("of the host"))).toThrow("of the host");
    expect(logged).toEqual([]);
  });

  it("leaves a mistake of the host program to its own listener", () => {
    process.removeAllListeners("unhandledRejection");
    const heard: unknown[] = [];
    process.on("unhandledRejection", (reason) => heard.push(reason));
    ends.push(logOwnStrayRejections(loggerInto([])));
    tell("no error at all");
    expect(heard).toEqual(["no error at all"]);
  });
});
