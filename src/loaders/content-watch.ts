import type { Store } from "../store/connection.js";
import { findContentState, type ContentState } from "../store/content-state.js";
import { RowCache, type CacheTicket } from "./row-cache.js";

/** Time between two looks at the store, in milliseconds; short enough that the next one is back before the rows may no longer be used. */
const LOOK_EVERY_MS = 400;

/** @param store that reads from its primary alone: what an older member gave would be kept as if it were new */
export function watchedRowCache(store: Store, maxBytes: number): ContentWatch {
  const now = (): number => performance.now();
  return new ContentWatch(new RowCache(maxBytes, now), () => findContentState(store), now);
}

/**
 * Gives tickets for a cache and keeps it told of what a run of the seed, in whatever process, does to the store. Requests alone make it
 * look, beside them: while none comes nothing is asked, and the first after a pause finds rows that may be kept but not used.
 */
export class ContentWatch {
  readonly cache: RowCache;
  readonly #look: () => Promise<ContentState>;
  readonly #now: () => number;
  #lookedAt = -Infinity;
  #looking = false;

  /** @param now the same clock as the cache's */
  constructor(cache: RowCache, look: () => Promise<ContentState>, now: () => number) {
    this.cache = cache;
    this.#look = look;
    this.#now = now;
  }

  open(): CacheTicket | undefined {
    if (!this.#looking && this.#now() - this.#lookedAt >= LOOK_EVERY_MS) void this.#lookNow();
    return this.cache.open();
  }

  async #lookNow(): Promise<void> {
    const began = this.#now();
    this.#looking = true;
    this.#lookedAt = began;
    try {
      const { changing, revision } = await this.#look();
      this.cache.looked(changing ? undefined : revision, began);
    } catch {
      // The request's own reads meet the same trouble and report it; unseen for a while, rows are no longer used.
    } finally {
      this.#looking = false;
    }
  }
}
