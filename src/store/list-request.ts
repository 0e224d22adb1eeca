import type { Document } from "mongodb";

/** A filter in the store's language. What users give stands only behind operators ($eq, $in, …), never as an object of its own. */
export type StoreFilter = Record<string, unknown>;

/** What the store works out for each document. */
export type StoreExpression = Document;

/** Keys of a sort, most important first. */
export type StoreSort = Record<string, 1 | -1>;

/** What documents must match. */
export interface Matching {
  /** Conditions on the document itself, which indexes serve. */
  where: StoreFilter;
  /** Conditions on other documents that are too many to be named by id: stages that look them up, and what must hold of what they found. */
  joined?: { stages: Document[]; where: StoreFilter };
}

/** Path of the number that `Scoring` works out. */
export const SCORE = "score";

/** A number worked out for each document, at SCORE. */
export interface Scoring {
  expression: StoreExpression;
  /** A condition on `score`. */
  where?: StoreFilter;
}

/** Rows of one list: what they must match, in which order, how many at most. */
export interface ListRequest {
  match: Matching;
  /** Where the order or the rows need it. */
  score?: Scoring;
  sort: StoreSort;
  limit: number;
}
