import { EventEmitter } from "node:events";
import { MongoServerError } from "mongodb";
import { beforeEach, describe, expect, it } from "vitest";
import { CommandLog, type CommandEvents } from "../../../src/store/command-log.js";

let now: number;
let events: EventEmitter;
let log: CommandLog;
beforeEach(() => {
  now = 0;
  events = new EventEmitter();
  log = new CommandLog(() => now);
  log.listenTo(events as CommandEvents);
});

function start(at: number, requestId: number, command: Record<string, unknown>): void {
  now = at;
  events.emit("commandStarted", { requestId, commandName: Object.keys(command)[0], command });
}

function succeed(at: number, requestId: number, reply: unknown): void {
  now = at;
  events.emit("commandSucceeded", { requestId, reply });
}

describe("CommandLog", () => {
  it("sorts commands that overlap to the requests that sent them", () => {
    log.open("a");
    log.open("b");
    start(1, 10, { find: "articles", comment: "a" });
    start(2, 11, { aggregate: "providers", comment: "b" });
    start(3, 12, { find: "entities", comment: "a" });
    succeed(4, 12, { cursor: { firstBatch: [1, 2, 3] } });
    succeed(5, 11, { cursor: { firstBatch: [] } });
    succeed(6, 10, { cursor: { firstBatch: [1] } });
    expect(log.seenWith("a")).toMatchObject([
      { operation: "find", collection: "articles", startedAt: 1, endedAt: 6, rows: 1 },
      { operation: "find", collection: "entities", startedAt: 3, endedAt: 4, rows: 3 },
    ]);
    expect(log.seenWith("b")).toMatchObject([{ operation: "aggregate", collection: "providers", rows: 0 }]);
  });

  it("keeps nothing without a comment, with one that nobody has opened, or that was forgotten", () => {
    log.open("a");
    log.forget("a");
    start(1, 10, { find: "articles" });
    start(1, 11, { find: "articles", comment: "other" });
    start(1, 12, { find: "articles", comment: "a" });
    succeed(2, 12, {});
    for (const comment of ["a", "other", "undefined"]) expect(log.seenWith(comment)).toEqual([]);
  });

  it("knows the collection and the rows of a further batch", () => {
    log.open("a");
    start(1, 10, { getMore: 7n, collection: "articles", comment: "a" });
    succeed(2, 10, { cursor: { nextBatch: [1, 2] } });
    expect(log.seenWith("a")).toMatchObject([{ operation: "getMore", collection: "articles", rows: 2 }]);
  });

  it("tells a failure by its name alone, and leaves open what has not come back", () => {
    log.open("a");
    start(1, 10, { find: "articles", comment: "a" });
    start(1, 11, { find: "articles", comment: "a" });
    start(1, 12, { find: "articles", comment: "a" });
    now = 3;
    const refused = new MongoServerError({ errmsg: "secret", code: 50, codeName: "MaxTimeMSExpired" });
    events.emit("commandFailed", { requestId: 10, failure: refused });
    events.emit("commandFailed", { requestId: 11, failure: new TypeError("secret") });
    const [first, second, third] = log.seenWith("a");
    expect(first).toMatchObject({ failure: "MaxTimeMSExpired", endedAt: 3 });
    expect(second).toMatchObject({ failure: "TypeError" });
    expect(third?.endedAt).toBeUndefined();
    expect(JSON.stringify(log.seenWith("a"))).not.toContain("secret");
  });
});
