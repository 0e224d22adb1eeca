import type { Projection } from "../query/projection.js";
import { ByteBoundedLru } from "./byte-bounded-lru.js";

/** Collections whose rows, and first pages of whose children, come again from request to request. */
export type CachedCollection = "providers" | "entities";

/**
 * The cache as one request may use it. What it gives is shared between requests: nobody may change it. Only what was read after the ticket was
 * given may be kept by it.
 */
export interface CacheTicket {
  /** A row that was read by this projection; undefined where none is held, or none may be used now. */
  row(collection: CachedCollection, id: string, projection: Projection): object | undefined;
  /** @param projection by which the row was read */
  keepRow(collection: CachedCollection, row: { _id: string }, projection: Projection): void;
  /** The rows of one parent's page. */
  list(key: string, parentId: string): readonly object[] | undefined;
  /** @param key names relation, page, order and fields */
  keepList(key: string, parentId: string, rows: readonly object[]): void;
}

/**
 * How long after the last look at the store began its rows may be used, in milliseconds. A run of the seed says that it begins, and has
 * that confirmed, before it writes the first node. A look that did not find this mark therefore began before that write: no row is used
 * that has been another one in the store for longer than this, however long the run takes.
 */
const FRESH_MS = 900;

/**
 * Rows read by earlier requests, in memory alone. They belong to a generation, that is to what the store held at one revision of its
 * content, and go with it. What is read after the revision was seen is at least as new as that revision, so it may be kept as long as the
 * generation lasts, be the last look old or not. To be used, the last look must be new.
 */
export class RowCache {
  readonly #rows: ByteBoundedLru;
  readonly #now: () => number;
  /** Of rows read by a projection; made once for the many ids that come with the same one. */
  readonly #shelfNames = { providers: new WeakMap<Projection, string>(), entities: new WeakMap<Projection, string>() };
  #revision: string | undefined;
  #generation = 0;
  #lookedAt = -Infinity;
  #hits = 0;
  #misses = 0;

  /** @param now a clock in milliseconds that never goes back */
  constructor(maxBytes: number, now: () => number) {
    this.#rows = new ByteBoundedLru(maxBytes);
    this.#now = now;
  }

  /** Rows and lists that were asked for and there. */
  get hits(): number {
    return this.#hits;
  }

  /** Rows and lists that were asked for and not there, or might not be used. */
  get misses(): number {
    return this.#misses;
  }

  /** About how much of the heap the rows take. */
  get bytes(): number {
    return this.#rows.bytes;
  }

  /**
   * To be told of each look at the store that succeeded, in the order in which they began.
   * @param revision of the content; undefined while it is changing
   * @param began when the look began, by the cache's own clock
   */
  looked(revision: string | undefined, began: number): void {
    if (revision !== this.#revision) {
      this.#revision = revision;
      this.#generation += 1;
      this.#rows.clear();
    }
    this.#lookedAt = began;
  }

  /** For one request; undefined where nothing may be kept, since the content is changing or was not looked at yet. */
  open(): CacheTicket | undefined {
    if (this.#revision === undefined) return undefined;
    const rows = this.#rows;
    const generation = this.#generation;
    const mayKeep = (): boolean => generation === this.#generation;
    const mayUse = (): boolean => mayKeep() && this.#now() - this.#lookedAt < FRESH_MS;
    const look = <T>(shelf: string, key: string): T | undefined => {
      const found = mayUse() ? rows.get(shelf, key) : undefined;
      if (found) this.#hits += 1;
      else this.#misses += 1;
      return found as T | undefined;
    };
    return {
      row: (collection, id, projection) => look(this.#shelfName(collection, projection), id),
      keepRow: (collection, row, projection) =>
        void (mayKeep() && rows.set(this.#shelfName(collection, projection), row._id, row)),
      list: (key, parentId) => look<readonly object[]>(key, parentId),
      keepList: (key, parentId, list) => void (mayKeep() && rows.set(key, parentId, list)),
    };
  }

  #shelfName(collection: CachedCollection, projection: Projection): string {
    const names = this.#shelfNames[collection];
    let name = names.get(projection);
    if (name === undefined) names.set(projection, (name = `${collection} ${projection.key}`));
    return name;
  }
}
