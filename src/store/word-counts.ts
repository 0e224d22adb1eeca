import type { Collection, Document } from "mongodb";
import type { Store } from "./connection.js";
import type { ReadOptions } from "./read-options.js";
import { storeFailure } from "./store-failure.js";

/** How common words are. */
export interface WordCounts {
  /** Documents of the collection. */
  total: number;
  /** For each word the documents that have it, at most COUNTED. */
  counts: number[];
}

/** A word in more documents than this is common enough: how much more no longer matters for a ranking, and counting takes time. */
const COUNTED = 100_000;

/** One command, answered from the index of terms alone. */
export async function countWords(
  store: Store,
  among: "articles" | "entities",
  words: readonly string[],
  read: ReadOptions,
): Promise<WordCounts> {
  const counting = words.map((word, index) => ({
    $unionWith: {
      coll: among,
      pipeline: [
        { $match: { "search.terms": { $eq: word } } },
        { $limit: COUNTED },
        { $count: "count" },
        { $set: { index } },
      ],
    },
  }));
  try {
    const rows = await (store[among] as unknown as Collection<Document>)
      .aggregate<{ count: number; index?: number }>(
        [{ $collStats: { count: {} } }, { $project: { _id: 0, count: 1 } }, ...counting],
        read,
      )
      .toArray();
    const counts = words.map((_, index) => rows.find((row) => row.index === index)?.count ?? 0);
    return { total: rows.find((row) => row.index === undefined)?.count ?? 0, counts };
  } catch (error) {
    throw storeFailure(error);
  }
}
