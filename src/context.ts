import { createLoaders, type Loaders } from "./loaders/loaders.js";
import { WaveScheduler } from "./loaders/wave-scheduler.js";
import type { Store } from "./store/connection.js";
import type { ReadOptions } from "./store/read-options.js";

/** What the resolvers of one request share. It must not outlive the request: its loaders remember what they read. */
export interface RequestContext {
  loaders: Loaders;
  /**
   * `make()` once for each `place`, an object that stands for one place of the query: what depends on arguments alone is worked out
   * once for all parents there.
   */
  once<T>(place: object, make: () => T): T;
}

/** 10,000 ids are some 400 kB of a command, whose limit is 16 MB, and the store weighs them in a few milliseconds. */
const MOST_NAMED_IDS = 10_000;

/**
 * @param deps `signal` cancels every read of the request; `maxTimeMS` is how long the store may work on each; `mostNamedIds` as in
 * Batching
 */
export function createContext({
  store,
  mostNamedIds = MOST_NAMED_IDS,
  ...read
}: { store: Store; mostNamedIds?: number } & ReadOptions): RequestContext {
  const made = new WeakMap<object, unknown>();
  return {
    loaders: createLoaders({ store, read, waves: new WaveScheduler(), mostNamedIds }),
    once<T>(place: object, make: () => T): T {
      if (!made.has(place)) made.set(place, make());
      return made.get(place) as T;
    },
  };
}
