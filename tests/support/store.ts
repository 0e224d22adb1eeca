import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { openStore, type Store, type StoreCommand, type StoreOptions } from "../../src/store/connection.js";

/** Where a test may open a store of its own: the mongod of this run and a database name that nothing else uses. */
export function freshConfig(): { mongodbUri: string; database: string; dataFolder: string } {
  return {
    mongodbUri: inject("mongodbUri"),
    database: `newsgraph_test_${randomBytes(6).toString("hex")}`,
    dataFolder: ".newsgraph",
  };
}

export interface TestStore {
  store: Store;
  /** Every command that went to the server through `store`, in order; a test may empty it. */
  commands: StoreCommand[];
  /** Drops the database and closes the store. */
  drop(): Promise<void>;
}

/** Opens an empty database with its schema. */
export async function openTestStore(options: StoreOptions = {}): Promise<TestStore> {
  const commands: StoreCommand[] = [];
  const store = await openStore(freshConfig(), { onCommand: (command) => commands.push(command), ...options });
  await store.ensureSchema();
  return {
    store,
    commands,
    async drop() {
      await store.drop();
      await store.close();
    },
  };
}

/**
 * Opens an empty database with its schema for the tests of the calling file, or of the calling `describe`, and drops it after them.
 * @returns a function, since the store is there only once the tests run
 */
export function withStore(options?: StoreOptions): () => Store {
  let opened: TestStore | undefined;
  beforeAll(async () => {
    opened = await openTestStore(options);
  });
  afterAll(() => opened?.drop());
  return () => {
    if (opened === undefined) throw new Error("withStore: the store is there in tests and hooks only");
    return opened.store;
  };
}
