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

/** The condition on a document that one related to it matches `target`, by the ids of at most `most` that match. One command. */
export async function namedRelation(
  store: Store,
  { to, path, isHeld, indexed }: RelationPath,
  target: Matching,
  most: number,
  { storeTime, ...read }: ReadOptions,
): Promise<NamedRelation> {
  const field = isHeld ? path : "_id";
  const hint = isBounded(target.where, DEFINITIONS[to]) ? {} : { hint: { _id: 1 } };
  try {
    const named = (store[to] as unknown as Collection<Document>).aggregate<
      Record<string, string | string[] | undefined>
    >([...matchStages(target), { $limit: most + 1 }, { $project: { [field]: 1 } }], {
      ...read,
      ...hint,
      batchSize: most + 2,
    });
    const rows = await timed(storeTime, "aggregate", () => named.toArray());
    const ids = [...new Set(rows.flatMap((row) => row[field] ?? []))];
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
