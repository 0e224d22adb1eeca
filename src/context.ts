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

/** An id takes 40 bytes of a command, or twice as many, and a command may have 16 MB; 10,000 of them are read in some 20 ms. */
const MOST_NAMED_IDS = { page: 10_000, whole: 100_000, part: 10_000 };

/**
 * @param deps `signal` cancels every read of the request; `maxTimeMS` is how long the store may work on each; `comment` tells its
 * commands from those of others; `mostNamedIds` is
 * for pages and whole lists alike (see Batching)
 */
export function createContext({
  store,
  mostNamedIds,
  ...read
}: { store: Store; mostNamedIds?: number } & ReadOptions): RequestContext {
  const named =
    mostNamedIds === undefined ? MOST_NAMED_IDS : { page: mostNamedIds, whole: mostNamedIds, part: mostNamedIds };
  const made = new WeakMap<object, unknown>();
  return {
    loaders: createLoaders({ store, read, waves: new WaveScheduler(), mostNamedIds: named }),
    once<T>(place: object, make: () => T): T {
      if (!made.has(place)) made.set(place, make());
      return made.get(place) as T;
    },
  };
}
