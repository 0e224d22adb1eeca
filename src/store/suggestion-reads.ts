import type { Document } from "mongodb";
import type { Store } from "./connection.js";
import type { ReadOptions } from "./read-options.js";
import { storeFailure } from "./store-failure.js";
import { timed } from "./store-time.js";
import type { FoundSuggestion, SuggestionMatch } from "./suggestion-match.js";

/** The best `limit` of each of `matches`, one match after the other: a node may come several times. One command. */
export async function findSuggestions(
  store: Store,
  matches: readonly SuggestionMatch[],
  limit: number,
  { storeTime, budget: _, ...read }: ReadOptions,
): Promise<FoundSuggestion[]> {
  const [first = [], ...others] = matches.map((match) => stagesOf(match, limit));
  if (first.length === 0) return [];
  const pipeline = [
    ...first,
    ...others.map((stages) => ({ $unionWith: { coll: store.suggestions.collectionName, pipeline: stages } })),
  ];
  try {
    const best = store.suggestions.aggregate<FoundSuggestion>(pipeline, {
      ...read,
      batchSize: limit * matches.length + 1,
    });
    return await timed(storeTime, "aggregate", () => best.toArray());
  } catch (error) {
    throw storeFailure(error);
  }
}

function stagesOf({ grams, pattern, among }: SuggestionMatch, limit: number): Document[] {
  const found = { grams: "any" in grams ? { $in: grams.any } : { $all: grams.all } };
  const matching = pattern === undefined ? {} : { folds: { $regex: pattern } };
  return [
    ...(among === undefined
      ? [{ $match: { ...found, ...matching } }, { $sort: { rank: 1 } }]
      : [{ $match: found }, { $sort: { rank: 1 } }, { $limit: among }, { $match: matching }]),
    { $limit: limit },
    { $project: { texts: 1, folds: 1, rank: 1 } },
  ];
}
