import type { Collection, Document } from "mongodb";
import type { Store } from "./connection.js";
import type { StoreFilter } from "./list-request.js";
import type { ReadOptions } from "./read-options.js";
import { aggregateAll } from "./run-read.js";
import { termFilter } from "./search/term-filter.js";
import { COMMON_LENGTHS, type UsualLengths } from "./search/usual-lengths.js";
import { storeFailure } from "./store-failure.js";

/** How common words are. */
export interface WordCounts {
  /** Documents of the collection. */
  total: number;
  /** For each word the documents that have it, at most COUNTED. */
  counts: number[];
  usual: UsualLengths;
  /** Whether anything matches `wanted`; false where that was not asked. */
  hasWanted: boolean;
}

/** A word in more documents than this is common enough: how much more no longer matters for a ranking, and counting takes time. */
const COUNTED = 100_000;

/**
 * One command, answered from the index of terms alone.
 * @param words keys, or beginnings of such (see termFilter)
 * @param wanted what is looked for besides
 */
export async function countWords(
  store: Store,
  among: "articles" | "entities",
  words: readonly string[],
  read: ReadOptions,
  wanted?: StoreFilter,
): Promise<WordCounts> {
  const counting = words.map((word, index) => ({
    $unionWith: {
      coll: among,
      pipeline: [{ $match: termFilter([word]) }, { $limit: COUNTED }, { $count: "count" }, { $set: { index } }],
    },
  }));
  const usual = {
    $unionWith: {
      coll: "meta",
      pipeline: [{ $match: { _id: "seed" } }, { $project: { _id: 0, usual: `$usualLengths.${among}` } }],
    },
  };
  const looking = wanted && {
    $unionWith: {
      coll: among,
      pipeline: [{ $match: wanted }, { $limit: 1 }, { $project: { _id: 0, hasWanted: { $literal: true } } }],
    },
  };
  try {
    const rows = await aggregateAll<{ count?: number; index?: number; usual?: UsualLengths; hasWanted?: boolean }>(
      store[among] as unknown as Collection<Document>,
      [
        { $collStats: { count: {} } },
        { $project: { _id: 0, count: 1 } },
        usual,
        ...counting,
        ...(looking ? [looking] : []),
      ],
      read,
    );
    const counts = words.map((_, index) => rows.find((row) => row.index === index)?.count ?? 0);
    return {
      total: rows.find((row) => row.index === undefined && row.count !== undefined)?.count ?? 0,
      counts,
      usual: rows.find((row) => row.usual)?.usual ?? COMMON_LENGTHS,
      hasWanted: rows.some((row) => row.hasWanted),
    };
  } catch (error) {
    throw storeFailure(error);
  }
}
