import { describe, expect, it } from "vitest";
import { lastProblem } from "../../../src/store/embedded-log.js";

const entry = (s: string, msg: string, attr?: object): string =>
  JSON.stringify({ t: {}, s, c: "STORAGE", id: 1, ctx: "initandlisten", msg, attr });

describe("lastProblem", () => {
  it("gives the last error with its detail, and passes over what only tells that mongod ends", () => {
    const lines = [
      entry("I", "MongoDB starting"),
      entry("E", "an earlier one"),
      entry("F", "Wrong mongod version", { error: "UPGRADE PROBLEM: found 8.2" }),
      entry("F", "Fatal assertion", { msgid: 1 }),
      entry("F", "\n\n***aborting after fassert() failure\n\n"),
      entry("I", "Shutting down"),
    ];
    expect(lastProblem(lines)).toBe("Wrong mongod version: UPGRADE PROBLEM: found 8.2");
  });

  it("gives what is said before there is a log", () => {
    expect(lastProblem(["Error parsing command line: unrecognised option '--x'", entry("I", "try --help")])).toContain(
      "unrecognised option",
    );
  });

  it("gives details that are objects as text", () => {
    expect(lastProblem([entry("E", "WiredTiger error", { message: { msg: "No space left on device" } })])).toContain(
      "No space left on device",
    );
  });

  it("knows when there is none", () => {
    expect(lastProblem([entry("I", "Waiting for connections")])).toBeUndefined();
    expect(lastProblem([])).toBeUndefined();
  });
});
