import type { Store } from "../store/connection.js";
import type { ReadOptions } from "../store/read-options.js";
import type { WaveScheduler } from "./wave-scheduler.js";

/** Whether a filter is for one page of a list, or for the list as a whole. */
export type ListUse = "page" | "whole";

/** What every loader of one request works with. */
export interface Batching {
  store: Store;
  read: ReadOptions;
  waves: WaveScheduler;
  /**
   * The most ids by which a filter names related documents; of more, each is looked up when its turn comes. A page takes a few such
   * turns, but what is worked out over a whole list takes all.
   */
  mostNamedIds: Readonly<Record<ListUse, number>>;
}
