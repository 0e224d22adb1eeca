import { afterEach, describe, expect, it, vi } from "vitest";
import { logStrayRejections } from "../../src/stray-rejections.js";
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
