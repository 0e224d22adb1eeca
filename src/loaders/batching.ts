import type { Store } from "../store/connection.js";
import type { ReadOptions } from "../store/read-options.js";
import type { CacheTicket } from "./row-cache.js";
import type { WaveScheduler } from "./wave-scheduler.js";

/** Whether a filter is for one page of a list, for the list as a whole, or for a part of a command that repeats it. */
export type ListUse = "page" | "whole" | "part";

/** What every loader of one request works with. */
export interface Batching {
  store: Store;
  read: ReadOptions;
  waves: WaveScheduler;
  /** What earlier requests read, where it may be used. */
  cache?: CacheTicket | undefined;
  /**
   * The most ids by which the filters of the request name related documents, all together: a command has a size, and their answers are
   * read in one go. Of more, each is looked up when its turn comes; a page takes a few such turns, but what is worked out over a whole
   * list takes all.
   */
  mostNamedIds: Readonly<Record<ListUse, number>>;
}
