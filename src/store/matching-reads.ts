import type { Collection, Document, Filter } from "mongodb";
import { projecting, type Source } from "./find-page.js";
import { isBounded } from "./index-bounds.js";
import type { StoreFilter, StoreSort } from "./list-request.js";
import type { ReadOptions } from "./read-options.js";
import { storeFailure } from "./store-failure.js";

/** The documents with these ids, in no order; an unknown id gives none. One command. */
export async function findByIds<D extends Document & { _id: string }>(
  collection: Collection<D>,
  ids: readonly string[],
  paths: readonly string[],
  read: ReadOptions,
): Promise<D[]> {
  try {
    const filter = { _id: { $in: ids } } as Filter<D>;
    return (await collection
      .find(filter, { ...read, projection: projecting(paths), batchSize: ids.length + 1 })
      .toArray()) as D[];
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Those of `ids` whose documents match. One command. */
export async function findMatchingIds<D extends Document & { _id: string }>(
  collection: Collection<D>,
  ids: readonly string[],
  match: StoreFilter,
  read: ReadOptions,
): Promise<Set<string>> {
  try {
    const filter = { $and: [{ _id: { $in: ids } }, match] } as Filter<D>;
    const found = await collection
      .find(filter, { ...read, projection: { _id: 1 }, batchSize: ids.length + 1 })
      .toArray();
    return new Set(found.map((row) => (row as Document & { _id: string })._id));
  } catch (error) {
    throw storeFailure(error);
  }
}

/** How many match, exactly. */
export async function countMatching<D extends Document>(
  { collection, definition }: Source<D>,
  match: StoreFilter,
  read: ReadOptions,
): Promise<number> {
  try {
    const hint = isBounded(match, definition) ? {} : { hint: { _id: 1 } };
    return await collection.countDocuments(match as Filter<D>, { ...read, ...hint });
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Whether any matches. `sort` is the order of the list that it stands in, so that the list's index finds it. */
export async function existsMatching<D extends Document>(
  { collection }: Source<D>,
  match: StoreFilter,
  sort: StoreSort,
  read: ReadOptions,
): Promise<boolean> {
  try {
    const [leading = ["_id", 1]] = Object.entries(sort);
    const found = await collection
      .find(match as Filter<D>, { ...read, sort: Object.fromEntries([leading]), limit: 1, projection: { _id: 1 } })
      .toArray();
    return found.length > 0;
  } catch (error) {
    throw storeFailure(error);
  }
}
