import type { Collection, Document, Filter } from "mongodb";
import type { CollectionDefinition } from "./collection.js";
import { isBounded } from "./index-bounds.js";
import type { ListRequest, StoreFilter, StoreSort } from "./list-request.js";
import type { ReadOptions } from "./read-options.js";
import { storeFailure } from "./store-failure.js";

/** Larger than any page, so that rows come with the command's own answer and not by a second one. */
const ONE_BATCH = 1_000;

/** A collection, and what it is. */
export interface Source<D extends Document> {
  collection: Collection<D>;
  definition: CollectionDefinition;
}

/** A projection of these paths. `_id` must be among them. */
export function projecting(paths: readonly string[]): Record<string, 1> {
  return Object.fromEntries(paths.map((path) => [path, 1]));
}

/** The rows of one page: one command; two where the order has several keys. */
export async function findPage<D extends Document>(
  { collection, definition }: Source<D>,
  { match, sort, limit }: ListRequest,
  paths: readonly string[],
  read: ReadOptions,
): Promise<D[]> {
  try {
    const several = Object.keys(sort).length > 2;
    const bounded = several ? await withBound(collection, definition, { match, sort, limit }, read) : match;
    return (await collection
      .find(bounded as Filter<D>, { ...read, sort, limit, projection: projecting(paths), batchSize: ONE_BATCH })
      .toArray()) as D[];
  } catch (error) {
    throw storeFailure(error);
  }
}

/**
 * No index has several keys together, so the store would sort everything. The page cannot reach beyond the leading key of
 * the `limit`th row in the order of that key alone, which its index gives; so only rows up to there are sorted.
 */
async function withBound<D extends Document>(
  collection: Collection<D>,
  definition: CollectionDefinition,
  { match, sort, limit }: ListRequest,
  read: ReadOptions,
): Promise<StoreFilter> {
  const [leading = "_id", direction = 1] = Object.entries(sort)[0] ?? [];
  const [last] = await collection
    .find(match as Filter<D>, {
      ...read,
      sort: { [leading]: direction } satisfies StoreSort,
      skip: limit - 1,
      limit: 1,
      projection: { _id: 0, [leading]: 1 },
    })
    .toArray();
  if (last) {
    const value: unknown = leading.split(".").reduce<unknown>((part, name) => (part as Document)[name], last);
    return { $and: [match, { [leading]: { [direction === 1 ? "$lte" : "$gte"]: value } }] };
  }
  // Fewer rows than a page. The key is always there: naming it only makes the store walk its index.
  return isBounded(match, definition) ? match : { $and: [match, { [leading]: { $exists: true } }] };
}
