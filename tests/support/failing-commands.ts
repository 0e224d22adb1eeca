import { setTimeout as delay } from "node:timers/promises";
import { MongoServerError } from "mongodb";
import type { Store } from "../../src/store/connection.js";

/** A store whose reads of one collection take a while, each, and then are out of time. */
export interface FailingCommands {
  store: Store;
  /** How many of them have been sent. */
  sent(): number;
}

/** @param ms how long each takes */
export function failingCommands(store: Store, name: "providers" | "articles", ms: number): FailingCommands {
  let sent = 0;
  const command = async (_: unknown, { signal }: { signal?: AbortSignal }): Promise<never> => {
    // As the driver: what is cancelled is not sent.
    signal?.throwIfAborted();
    sent += 1;
    await delay(ms);
    throw new MongoServerError({ message: "operation exceeded time limit", code: 50 });
  };
  const { readPreference, readConcern, collectionName } = store[name];
  const collection = { db: { command }, readPreference, readConcern, collectionName } as never;
  return { store: { ...store, [name]: collection }, sent: () => sent };
}
