import type { Collection, Document } from "mongodb";
import { articles } from "./articles.js";
import type { Store } from "./connection.js";
import { entities } from "./entities.js";
import { isBounded } from "./index-bounds.js";
import type { Matching, StoreFilter } from "./list-request.js";
import { JOINED, matchStages } from "./match-stages.js";
import { providers } from "./providers.js";
import type { ReadOptions } from "./read-options.js";
import type { RelationPath } from "./relation-paths.js";
import { storeFailure } from "./store-failure.js";
import { timed } from "./store-time.js";

const DEFINITIONS = { articles, providers, entities };

/** A condition on ids, absent where there are too many of them, and how many were read for it. */
export interface NamedRelation {
  where?: StoreFilter;
  count: number;
}

/** How many ids may be read for it; `whole`: they are to be had, and not only where they are few. */
interface NameRequest {
  most: number;
  whole: boolean;
}

/** The condition on a document that one related to it matches `target`, by the ids of those that match. One command. */
export async function namedRelation(
  store: Store,
  { to, path, isHeld, indexed }: RelationPath,
  target: Matching,
  { most, whole }: NameRequest,
  { storeTime, budget: _, ...read }: ReadOptions,
): Promise<NamedRelation> {
  const field = isHeld ? path : "_id";
  const hint = isBounded(target.where, DEFINITIONS[to]) ? {} : { hint: { _id: 1 } };
  // The store tells the different ones of many sooner than they are sent; to do so it must see all.
  const different = whole && isHeld ? [{ $unwind: `$${path}` }, { $group: { _id: `$${path}` } }] : [];
  const limit = { $limit: most + 1 };
  const select = { $project: { [field]: 1 } };
  try {
    const named = (store[to] as unknown as Collection<Document>).aggregate<
      Record<string, string | string[] | undefined>
    >([...matchStages(target), ...(different.length > 0 ? [select, ...different, limit] : [limit, select])], {
      ...read,
      ...hint,
      batchSize: most + 2,
    });
    const rows = await timed(storeTime, "aggregate", () => named.toArray());
    const found = different.length > 0 ? "_id" : field;
    // In one order, so that the same set is the same condition.
    const ids = [...new Set(rows.flatMap((row) => row[found] ?? []))].sort();
    const count = Math.max(rows.length, ids.length);
    if (count > most) return { count };
    if (isHeld) return { where: { _id: { $in: ids } }, count };
    // With what follows from the condition, and has an index.
    const where = indexed === undefined ? {} : { [indexed]: { $in: ids } };
    return { where: { ...where, [path]: { $in: ids } }, count };
  } catch (error) {
    throw storeFailure(error);
  }
}

/** The same condition by looking each document's related ones up until one matches. `name` is no other join's of the same list. */
export function joinedRelation({ to, path, isHeld }: RelationPath, target: Matching, name: string): Matching {
  const found = `${JOINED}.${name}`;
  const ends = isHeld ? { localField: "_id", foreignField: path } : { localField: path, foreignField: "_id" };
  const pipeline = [...matchStages(target), { $limit: 1 }, { $project: { _id: 1 } }];
  return {
    where: {},
    joined: { stages: [{ $lookup: { from: to, ...ends, pipeline, as: found } }], where: { [found]: { $ne: [] } } },
  };
}
