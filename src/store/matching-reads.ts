import type { Collection, Document, Filter } from "mongodb";
import { findProjection } from "./fields-read.js";
import { findRows, type Source } from "./find-page.js";
import { isBounded } from "./index-bounds.js";
import { SCORE, type ListRequest, type Matching } from "./list-request.js";
import { matchStages } from "./match-stages.js";
import type { ReadOptions } from "./read-options.js";
import { aggregateAll, findAll } from "./run-read.js";
import { storeFailure } from "./store-failure.js";
import { timed } from "./store-time.js";

/** The documents with these ids, in no order; an unknown id gives none. One command. */
export async function findByIds<D extends Document & { _id: string }>(
  collection: Collection<D>,
  ids: readonly string[],
  paths: readonly string[],
  read: ReadOptions,
): Promise<D[]> {
  try {
    return await findAll(collection, { filter: { _id: { $in: ids } }, projection: findProjection({ paths }) }, read);
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Those of `ids` whose documents match. One command. */
export async function findMatchingIds<D extends Document & { _id: string }>(
  collection: Collection<D>,
  ids: readonly string[],
  match: Matching,
  read: ReadOptions,
): Promise<Set<string>> {
  try {
    const among = { ...match, where: { $and: [{ _id: { $in: ids } }, match.where] } };
    const stages = [...matchStages(among), { $project: { _id: 1 } }];
    const found = await aggregateAll<{ _id: string }, D>(collection, stages, read);
    return new Set(found.map(({ _id }) => _id));
  } catch (error) {
    throw storeFailure(error);
  }
}

/** How many match, exactly. */
export async function countMatching<D extends Document>(
  { collection, definition }: Source<D>,
  match: Matching,
  read: ReadOptions,
): Promise<number> {
  try {
    const hint = isBounded(match.where, definition) ? {} : { hint: { _id: 1 } };
    if (!match.joined) return await countWhere(collection, match.where as Filter<D>, read, hint);
    const stages = [...matchStages(match), { $count: "count" }];
    const [row] = await aggregateAll<{ count: number }, D>(collection, stages, read, hint);
    return row?.count ?? 0;
  } catch (error) {
    throw storeFailure(error);
  }
}

function countWhere<D extends Document>(
  collection: Collection<D>,
  where: Filter<D>,
  { storeTime, budget: _, ...read }: ReadOptions,
  hint: { hint?: Document },
): Promise<number> {
  return timed(storeTime, "aggregate", () => collection.countDocuments(where, { ...read, ...hint }));
}

/** Whether any row of the list matches. The list's order stands in `sort`, so that its index finds it. */
export async function existsMatching<D extends Document>(
  source: Source<D>,
  { sort, ...request }: Omit<ListRequest, "limit">,
  read: ReadOptions,
): Promise<boolean> {
  try {
    const [leading = ["_id", 1]] = Object.entries(sort);
    const order = SCORE in sort ? sort : Object.fromEntries([leading]);
    return (await findRows(source, { ...request, sort: order, limit: 1 }, { paths: ["_id"] }, read)).length > 0;
  } catch (error) {
    throw storeFailure(error);
  }
}

/** What `stages` make of all that matches. One command. */
export async function summarizeMatching<D extends Document>(
  { collection }: Source<D>,
  match: Matching,
  stages: readonly Document[],
  read: ReadOptions,
): Promise<Document[]> {
  try {
    return await aggregateAll<Document, D>(collection, [...matchStages(match), ...stages], read, {
      allowDiskUse: true,
    });
  } catch (error) {
    throw storeFailure(error);
  }
}
