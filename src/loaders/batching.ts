import type { Store } from "../store/connection.js";
import type { ReadOptions } from "../store/read-options.js";
import type { WaveScheduler } from "./wave-scheduler.js";

/** What every loader of one request works with. */
export interface Batching {
  store: Store;
  read: ReadOptions;
  waves: WaveScheduler;
  /** The most ids by which a filter names related documents; of more, each is looked up when its turn comes. */
  mostNamedIds: number;
}
