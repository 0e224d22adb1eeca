import type { ListUse } from "./loaders/batching.js";
import { createLoaders, type Loaders } from "./loaders/loaders.js";
import type { CacheTicket } from "./loaders/row-cache.js";
import { WaveScheduler } from "./loaders/wave-scheduler.js";
import type { Store } from "./store/connection.js";
import type { ReadOptions } from "./store/read-options.js";

/** An id takes 40 bytes of a command, or twice as many, and a command may have 16 MB; 10,000 of them are read in some 20 ms. */
const MOST_NAMED_IDS = { page: 10_000, whole: 100_000, part: 10_000 };

interface ContextDeps extends ReadOptions {
  store: Store;
  mostNamedIds?: number | Readonly<Record<ListUse, number>>;
  cache?: CacheTicket | undefined;
}

/** What the resolvers of one request share. It must not outlive the request: its loaders remember what they read. */
export class RequestContext {
  readonly store: Store;
  readonly read: ReadOptions;
  /** What earlier requests read, where it may be used. */
  readonly cache: CacheTicket | undefined;
  /** What the client is told beside the answer, in `extensions.notices`. */
  readonly notices: Set<string>;
  private made: WeakMap<object, unknown> | undefined;
  private ownLoaders: Loaders | undefined;

  /**
   * @param deps `signal` cancels every read of the request; `maxTimeMS` is how long the store may work on each; `comment` tells its
   * commands from those of others; `mostNamedIds`, where it is one number, is for pages and whole lists alike (see Batching); `cache` is this request's own ticket
   */
  constructor(
    private readonly deps: ContextDeps,
    notices = new Set<string>(),
  ) {
    this.notices = notices;
    const { store, mostNamedIds: _, cache, ...read } = deps;
    this.store = store;
    this.read = read;
    this.cache = cache;
  }

  /** Made when they are first asked for: plans read without them. */
  get loaders(): Loaders {
    const { store, read, cache } = this;
    const { mostNamedIds: most } = this.deps;
    const mostNamedIds = typeof most === "number" ? { page: most, whole: most, part: most } : (most ?? MOST_NAMED_IDS);
    return (this.ownLoaders ??= createLoaders({ store, read, waves: new WaveScheduler(), mostNamedIds, cache }));
  }

  /**
   * `make()` once for each `place`, an object that stands for one place of the query: what depends on arguments alone is worked out
   * once for all parents there.
   */
  once<T>(place: object, make: () => T): T {
    const made = (this.made ??= new WeakMap());
    if (!made.has(place)) made.set(place, make());
    return made.get(place) as T;
  }

  /** Another context for the same request, in which nothing has been read or spent. */
  fresh(): RequestContext {
    return new RequestContext(this.deps, this.notices);
  }
}

export function createContext(deps: ContextDeps): RequestContext {
  return new RequestContext(deps);
}
