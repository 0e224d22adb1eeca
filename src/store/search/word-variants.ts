import type { Collection, Document } from "mongodb";
import type { Store } from "../connection.js";
import type { ReadOptions } from "../read-options.js";
import { aggregateAll } from "../run-read.js";
import { storeFailure } from "../store-failure.js";

/** Documents that are looked at, and words that are given. */
const MOST_DOCUMENTS = 500;
const MOST_WORDS = 4;

/** Which of the words some document has: those of most documents first. One command. */
export async function findKnownWords(
  store: Store,
  among: "articles" | "entities",
  words: readonly string[],
  read: ReadOptions,
): Promise<string[]> {
  try {
    const rows = await aggregateAll<{ _id: string }>(
      store[among] as unknown as Collection<Document>,
      [
        { $match: { "search.terms": { $in: words } } },
        { $limit: MOST_DOCUMENTS },
        { $project: { word: { $setIntersection: ["$search.terms", words] } } },
        { $unwind: "$word" },
        { $group: { _id: "$word", count: { $sum: 1 } } },
        { $sort: { count: -1, _id: 1 } },
        { $limit: MOST_WORDS },
      ],
      read,
    );
    return rows.map(({ _id }) => _id);
  } catch (error) {
    throw storeFailure(error);
  }
}
