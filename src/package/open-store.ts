import type { Config } from "../config.js";
import { failure } from "../errors.js";
import { openStore as connectStore, type Store } from "../store/connection.js";
import { configOf, type StoreSettings } from "./settings.js";

/** An open store, as `openStore` gives it. */
export interface NewsgraphStore {
  /** Name of the database. */
  readonly database: string;
  /**
   * Closes the connections. The embedded store ends with its last user, be it another process. A server that was made of the store goes on
   * with connections of its own.
   */
  close(): Promise<void>;
}

interface Inside {
  store: Store;
  config: Config;
}

const insides = new WeakMap<NewsgraphStore, Inside>();

/**
 * Opens a store, and makes its collections and indexes where they lack.
 * @throws NewsgraphError STORE_UNREACHABLE, BAD_CONFIGURATION, NO_MONGOD, DATA_FOLDER_UNUSABLE or EMBEDDED_STORE_FAILED
 * @example
 * const store = await openStore({ mongodbUri: "mongodb://127.0.0.1:27017", database: "news" });
 */
export async function openStore(options: StoreSettings = {}): Promise<NewsgraphStore> {
  const config = configOf(options);
  const store = await connectStore(config, { ...(options.say && { say: options.say }) });
  try {
    await store.ensureSchema();
  } catch (error) {
    await store.close();
    throw error;
  }
  const opened: NewsgraphStore = { database: store.database, close: () => store.close() };
  insides.set(opened, { store, config });
  return opened;
}

/** @throws NewsgraphError BAD_USAGE for what `openStore` has not given */
export function insideOf(store: NewsgraphStore): Inside {
  const inside = insides.get(store);
  if (!inside) throw failure("BAD_USAGE", "The store must be one that openStore() gave.");
  return inside;
}
