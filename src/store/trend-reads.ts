import type { Document } from "mongodb";
import { FIRST_DATE } from "./article-sort-keys.js";
import type { Store } from "./connection.js";
import type { ReadOptions } from "./read-options.js";
import { storeFailure } from "./store-failure.js";
import { timed } from "./store-time.js";

/** The spans of time that are compared. Each begins just behind the instant that is named. */
interface Spans {
  baselineFrom: Date;
  windowFrom: Date;
  /** Inclusive. */
  asOf: Date;
}

interface Counts {
  window: number;
  baseline: number;
}

/** When the newest article that is not later than `latest` was published; undefined where there is none. Answered by the index alone. */
export async function newestPublication(
  store: Store,
  latest: Date,
  { storeTime, budget: _, ...read }: ReadOptions,
): Promise<Date | undefined> {
  try {
    const found = await timed(storeTime, "find", () =>
      store.articles.findOne(
        { "sort.publishedAtDesc": { $lte: latest, $gt: FIRST_DATE } },
        { ...read, sort: { "sort.publishedAtDesc": -1 }, projection: { _id: 0, "sort.publishedAtDesc": 1 } },
      ),
    );
    return found?.sort.publishedAtDesc;
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Stands for every article among the entities that an article is about. */
const ALL = "";
/** Larger than any answer, so that it comes with the command's own. */
const ONE_BATCH = 1_000_000;

/**
 * How many articles the spans have in all, and for each entity that at least `atLeast` articles of the window are about. One command.
 */
export async function countAround(
  store: Store,
  { baselineFrom, windowFrom, asOf }: Spans,
  atLeast: number,
  { storeTime, budget: _, ...read }: ReadOptions,
): Promise<{ all: Counts; entities: (Counts & { entityId: string })[] }> {
  const stages: Document[] = [
    { $match: { "sort.publishedAtDesc": { $gt: baselineFrom, $lte: asOf } } },
    {
      $project: {
        _id: 0,
        isNew: { $cond: [{ $gt: ["$sort.publishedAtDesc", windowFrom] }, 1, 0] },
        about: { $concatArrays: [[ALL], "$entityIds"] },
      },
    },
    { $unwind: "$about" },
    { $group: { _id: "$about", window: { $sum: "$isNew" }, either: { $sum: 1 } } },
    { $match: { $or: [{ window: { $gte: atLeast } }, { _id: ALL }] } },
  ];
  try {
    const counting = store.articles.aggregate<{ _id: string; window: number; either: number }>(stages, {
      ...read,
      batchSize: ONE_BATCH,
    });
    const rows = await timed(storeTime, "aggregate", () => counting.toArray());
    const counts = rows.map(({ _id, window, either }) => ({ entityId: _id, window, baseline: either - window }));
    const { window, baseline } = counts.find(({ entityId }) => entityId === ALL) ?? { window: 0, baseline: 0 };
    return { all: { window, baseline }, entities: counts.filter(({ entityId }) => entityId !== ALL) };
  } catch (error) {
    throw storeFailure(error);
  }
}
