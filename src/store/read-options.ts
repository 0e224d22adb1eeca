import type { StoreTime } from "./store-time.js";

/** What a single read may cost: who may cancel it, how long the server may work on it (milliseconds), and whose it is. */
export interface ReadOptions {
  /** Measures the read; stays on this side of the store. */
  storeTime?: StoreTime;
  signal?: AbortSignal;
  maxTimeMS?: number;
  /** Goes with the command, and so stands in the server's log; tells an explained request's commands from others. */
  comment?: string;
}
