import type { Collection, Document } from "mongodb";
import type { CollectionDefinition } from "./collection.js";
import { findProjection, stageProjection, type FieldsRead } from "./fields-read.js";
import { isBounded } from "./index-bounds.js";
import { SCORE, type ListRequest, type Matching, type StoreSort } from "./list-request.js";
import { pageStages } from "./match-stages.js";
import type { ReadOptions } from "./read-options.js";
import { aggregateAll, findAll } from "./run-read.js";
import { storeFailure } from "./store-failure.js";

/**
 * Rows of which one, as a rule, passes what is joined. The store reads thousands ahead of a join unless it is told how many are enough;
 * where they are not, it is asked once more.
 */
const AMONG_PER_ROW = 10;

/** A collection, and what it is. */
export interface Source<D extends Document> {
  collection: Collection<D>;
  definition: CollectionDefinition;
}

/** The rows of one page, with their `score` where the request has one: one command; two where the order has several keys. */
export async function findPage<D extends Document>(
  source: Source<D>,
  request: ListRequest,
  fields: FieldsRead,
  read: ReadOptions,
): Promise<D[]> {
  try {
    const several = Object.keys(request.sort).length > 2 && !(SCORE in request.sort);
    const match = several ? await withBound(source, request, read) : request.match;
    return await findRows(source, { ...request, match }, fields, read);
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Rows as the request describes them; where nothing must be joined or worked out, by a plain find, which costs the store less. */
export async function findRows<D extends Document>(
  { collection }: Source<D>,
  request: ListRequest,
  fields: FieldsRead,
  read: ReadOptions,
  skip = 0,
): Promise<D[]> {
  const { match, score, sort, limit } = request;
  if (!match.joined && !score) {
    const skipped = skip > 0 ? { skip } : {};
    return findAll(
      collection,
      { filter: match.where, projection: findProjection(fields), sort, limit, ...skipped },
      read,
    );
  }
  const find = (among?: number): Promise<D[]> => {
    const stages = [
      ...pageStages({ ...request, limit: limit + skip }, among),
      ...(skip > 0 ? [{ $skip: skip }] : []),
      { $project: stageProjection(score ? { ...fields, paths: [...fields.paths, SCORE] } : fields) },
    ];
    return aggregateAll<D, D>(collection, stages, read);
  };
  if (!match.joined || SCORE in sort) return find();
  const rows = await find(AMONG_PER_ROW * (limit + skip));
  return rows.length === limit ? rows : find();
}

/**
 * No index has several keys together, so the store would sort everything. The page cannot reach beyond the leading key of
 * the `limit`th row in the order of that key alone, which its index gives; so only rows up to there are sorted.
 */
async function withBound<D extends Document>(
  source: Source<D>,
  { match, sort, limit }: ListRequest,
  read: ReadOptions,
): Promise<Matching> {
  const [leading = "_id", direction = 1] = Object.entries(sort)[0] ?? [];
  const leadingOnly: StoreSort = { [leading]: direction };
  const [last] = await findRows(source, { match, sort: leadingOnly, limit: 1 }, { paths: [leading] }, read, limit - 1);
  if (last) {
    const value: unknown = leading.split(".").reduce<unknown>((part, name) => (part as Document)[name], last);
    return { ...match, where: { $and: [match.where, { [leading]: { [direction === 1 ? "$lte" : "$gte"]: value } }] } };
  }
  // Fewer rows than a page. The key is always there: naming it only makes the store walk its index.
  return isBounded(match.where, source.definition)
    ? match
    : { ...match, where: { $and: [match.where, { [leading]: { $exists: true } }] } };
}
