import { describe, expect, it } from "vitest";
import { clientOptions } from "../../../src/store/client-options.js";

describe("clientOptions", () => {
  it("gives up a silent server soon for readers, later for writers, and never while an index is built", () => {
    const patience = (["read", "write", "build"] as const).map(
      (use) => clientOptions("mongodb://h", use).socketTimeoutMS,
    );
    expect(patience).toEqual([5_000, 60_000, 0]);
  });

  it("lets readers wait for a place in the pool as long as for an answer, so that a burst of requests is slow and not refused", () => {
    const { socketTimeoutMS, waitQueueTimeoutMS } = clientOptions("mongodb://h", "read");
    expect(waitQueueTimeoutMS).toBe(socketTimeoutMS);
  });

  it("waits for the majority, but not for ever", () => {
    expect(clientOptions("mongodb://h", "write").writeConcern).toEqual({ w: "majority", wtimeoutMS: 30_000 });
  });

  it("bounds every wait: for a server, for a connection and for a place in the pool", () => {
    for (const use of ["read", "write", "build"] as const) {
      const {
        serverSelectionTimeoutMS = 0,
        connectTimeoutMS = 0,
        waitQueueTimeoutMS = 0,
      } = clientOptions("mongodb://h", use);
      expect(Math.min(serverSelectionTimeoutMS, connectTimeoutMS, waitQueueTimeoutMS)).toBeGreaterThan(0);
    }
  });

  it("leaves to the connection string what that sets", () => {
    const options = clientOptions("mongodb://h/?SocketTimeoutMS=9000&w=1&readPreference=secondary", "read");
    expect(options).not.toHaveProperty("socketTimeoutMS");
    expect(options).not.toHaveProperty("writeConcern");
    expect(options).not.toHaveProperty("readPreference");
    expect(options).toHaveProperty("connectTimeoutMS", 2_000);
  });
});
