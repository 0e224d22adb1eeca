import {
  MongoNetworkError,
  MongoNetworkTimeoutError,
  MongoServerError,
  MongoServerSelectionError,
  MongoBulkWriteError,
  MongoWriteConcernError,
} from "mongodb";
import { describe, expect, it } from "vitest";
import { failure } from "../../../src/errors.js";
import { storeFailure } from "../../../src/store/store-failure.js";

const selection = new MongoServerSelectionError("connect ECONNREFUSED db.example.org", { servers: new Map() } as never);

const bulk = (error: Error) => new MongoBulkWriteError(error as never, {} as never);

describe("storeFailure", () => {
  it.each([
    ["a broken connection", new MongoNetworkError("read ECONNRESET db.example.org")],
    ["a connection that broke under a bulk of writes", bulk(new MongoNetworkError("read ECONNRESET db.example.org"))],
    ["a primary that left under a bulk of writes", bulk(new MongoServerError({ message: "not primary", code: 10107 }))],
    ["a silent server", new MongoNetworkTimeoutError("timed out")],
    ["no server to be found", selection],
    ["a server that is shutting down", new MongoServerError({ message: "interrupted at shutdown", code: 11600 })],
    ["no primary for the moment", new MongoServerError({ message: "not primary", code: 10107 })],
    [
      "a write that the majority did not confirm",
      new MongoWriteConcernError({ writeConcernError: { code: 64, errmsg: "timed out" }, ok: 1 } as never),
    ],
  ])("makes STORE_UNAVAILABLE of %s, with nothing of the driver's text", (_, error) => {
    const made = storeFailure(error) as Error;
    expect(made).toMatchObject({ code: "STORE_UNAVAILABLE", cause: error });
    expect(made.message).not.toContain(error.message);
  });

  it("makes TIMEOUT of work that took longer than it may, which trying again would not mend", () => {
    for (const code of [50, 262]) {
      const error = new MongoServerError({ message: "operation exceeded time limit", code });
      expect(storeFailure(error)).toMatchObject({ code: "TIMEOUT", cause: error });
    }
  });

  it("says that the store's user may not do this, without the command, which may hold what nobody is to read", () => {
    const error = new MongoServerError({ message: "not authorized on newsgraph to execute command { … }", code: 13 });
    const made = storeFailure(error) as Error;
    expect(made).toMatchObject({ code: "STORE_FORBIDS", cause: error });
    expect(made.message).not.toContain("command");
  });

  it("says that the disk is full, which waiting alone may not mend", () => {
    const error = new MongoServerError({ message: "available disk space of 1 bytes", code: 14031 });
    expect(storeFailure(error)).toMatchObject({ code: "STORE_UNAVAILABLE", message: "The disk of the store is full." });
  });

  it.each([
    ["a refused document", new MongoServerError({ message: "Document failed validation", code: 121 })],
    ["a refused document in a bulk", bulk(new MongoServerError({ message: "Document failed validation", code: 121 }))],
    ["an aborted call", new DOMException("This operation was aborted", "AbortError")],
    ["a mistake of ours", new TypeError("undefined is not a function")],
    ["a failure that is told already", failure("SEED_RUNNING")],
    ["what is no error at all", "thrown"],
  ])("leaves %s as it is", (_, error) => {
    expect(storeFailure(error)).toBe(error);
  });
});
