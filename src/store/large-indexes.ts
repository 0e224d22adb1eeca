import { MongoServerError } from "mongodb";
import type { Store } from "./connection.js";

/**
 * Indexes with some hundred entries for each document. To build one when all documents are there costs a twentieth of keeping it up to
 * date with each.
 */
const LARGE = {
  articles: "search.terms_1",
  entities: "search.terms_1",
  suggestions: "grams_1_rank_1",
  similarity: "keys_1",
} as const;

/** There is no such index, or no such collection. */
const ABSENT = new Set([26, 27]);

/** Takes them away until `Store.ensureSchema` builds them again. */
export async function dropLargeIndexes(store: Store): Promise<void> {
  for (const [collection, index] of Object.entries(LARGE)) {
    try {
      await store[collection as keyof typeof LARGE].dropIndex(index);
    } catch (error) {
      if (!(error instanceof MongoServerError && ABSENT.has(Number(error.code)))) throw error;
    }
  }
}
