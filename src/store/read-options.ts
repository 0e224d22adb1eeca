import type { StoreTime } from "./store-time.js";
/** What the rows and the text of one answer may take. Both throw NewsgraphError where it is more than that. */
export interface AnswerBudget {
  /** Tells of rows that were read, by about how many bytes they take. */
  takeRows(bytes: number): void;
  /** Tells how many letters a part of the answer has. */
  checkText(letters: number): void;
}

/** What a single read may cost: who may cancel it, how long the server may work on it (milliseconds), and whose it is. */
export interface ReadOptions {
  /** Measures the read; stays on this side of the store. */
  storeTime?: StoreTime;
  signal?: AbortSignal;
  maxTimeMS?: number;
  /** Goes with the command, and so stands in the server's log; tells an explained request's commands from others. */
  comment?: string;
  /** Absent: rows are not counted. */
  budget?: AnswerBudget;
}
