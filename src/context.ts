import { createLoaders, type Loaders } from "./loaders/loaders.js";
import type { CacheTicket } from "./loaders/row-cache.js";
import { WaveScheduler } from "./loaders/wave-scheduler.js";
import type { Store } from "./store/connection.js";
import type { ReadOptions } from "./store/read-options.js";

/** What the resolvers of one request share. It must not outlive the request: its loaders remember what they read. */
export interface RequestContext {
  store: Store;
  read: ReadOptions;
  loaders: Loaders;
  /** What earlier requests read, where it may be used. */
  cache?: CacheTicket | undefined;
  /**
   * `make()` once for each `place`, an object that stands for one place of the query: what depends on arguments alone is worked out
   * once for all parents there.
   */
  once<T>(place: object, make: () => T): T;
  /** Another context for the same request, in which nothing has been read or spent. */
  fresh(): RequestContext;
}

/** An id takes 40 bytes of a command, or twice as many, and a command may have 16 MB; 10,000 of them are read in some 20 ms. */
const MOST_NAMED_IDS = { page: 10_000, whole: 100_000, part: 10_000 };

interface ContextDeps extends ReadOptions {
  store: Store;
  mostNamedIds?: number;
  cache?: CacheTicket | undefined;
}

/**
 * @param deps `signal` cancels every read of the request; `maxTimeMS` is how long the store may work on each; `comment` tells its
 * commands from those of others; `mostNamedIds` is for pages and whole lists alike (see Batching); `cache` is this request's own ticket
 */
export function createContext(deps: ContextDeps): RequestContext {
  const { store, mostNamedIds, cache, ...read } = deps;
  const named =
    mostNamedIds === undefined ? MOST_NAMED_IDS : { page: mostNamedIds, whole: mostNamedIds, part: mostNamedIds };
  const made = new WeakMap<object, unknown>();
  let loaders: Loaders | undefined;
  return {
    store,
    read,
    get loaders() {
      return (loaders ??= createLoaders({ store, read, waves: new WaveScheduler(), mostNamedIds: named, cache }));
    },
    cache,
    fresh: () => createContext(deps),
    once<T>(place: object, make: () => T): T {
      if (!made.has(place)) made.set(place, make());
      return made.get(place) as T;
    },
  };
}
