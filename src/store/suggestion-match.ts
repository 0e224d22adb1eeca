import type { SuggestionDocument } from "./suggestions.js";

/** One way in which a node may be found. */
export interface SuggestionMatch {
  /** Any of these grams (of more than 200 the store could not merge the ranks but would have to sort), or all of them. */
  grams: { any: readonly string[] } | { all: readonly string[] };
  /** A regular expression that one of the node's `folds` matches. */
  pattern?: string;
  /** Looks for the pattern only among this many of the best that have the grams. */
  among?: number;
}

export type FoundSuggestion = Pick<SuggestionDocument, "_id" | "texts" | "folds" | "rank">;
