import { listOf, shape, text, type CollectionDefinition } from "./collection.js";

/** What a node is suggested by while somebody types. Kept by the seed beside the node; read by Query.suggest. */
export interface SuggestionDocument {
  /** The node's id. */
  _id: string;
  /** Its title, or its name and then its aliases. */
  texts: string[];
  /** For each text its words (see suggestionWords) with a blank before, between and behind them. */
  folds: string[];
  /** Beginnings of those words (see suggestionGrams): what a query finds the node by. */
  grams: string[];
  /** Orders nodes found by the same gram, the best first, no two alike (see suggestionRank). */
  rank: string;
  /** Digest of what the row is made of: equal means there is nothing to write. */
  revision: string;
}

export const suggestions: CollectionDefinition = {
  name: "suggestions",
  // One gram's nodes stand in the order of their ranks, so the best few cost the same however many there are.
  indexes: [{ key: { grams: 1, rank: 1 } }],
  schema: shape({
    _id: text,
    texts: listOf(text),
    folds: listOf(text),
    grams: listOf(text),
    rank: text,
    revision: text,
  }),
};
