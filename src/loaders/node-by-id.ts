import DataLoader from "dataloader";
import { unionOf, type Projection } from "../query/projection.js";
import { findByIds } from "../store/matching-reads.js";
import type { Batching } from "./batching.js";
import type { CachedCollection } from "./row-cache.js";

export interface NodeKey {
  id: string;
  projection: Projection;
}

/** A document by its id, with at least the fields of the projection; null for an unknown id. */
export type NodeById<D> = DataLoader<NodeKey, D | null, string>;

/**
 * One find for all ids of a wave, with every field that any of its keys needs.
 * @param cached where rows of earlier requests may do; of those that do, the store is not asked
 */
export function nodeById<D extends { _id: string }>(
  collection: Parameters<typeof findByIds<D>>[0],
  { read, waves, cache }: Batching,
  cached?: CachedCollection,
): NodeById<D> {
  const find = (ids: readonly string[], { paths }: Projection): Promise<D[]> =>
    waves.track(() => findByIds<D>(collection, ids, paths, read));

  async function findOrRecall(ids: readonly string[], projection: Projection): Promise<D[]> {
    if (!cache || !cached) return find(ids, projection);
    const recalled = ids.map((id) => cache.row(cached, id, projection) as D | undefined);
    const lacking = ids.filter((_, index) => recalled[index] === undefined);
    const found = lacking.length > 0 ? await find(lacking, projection) : [];
    for (const row of found) cache.keepRow(cached, row, projection);
    return [...recalled.filter((row) => row !== undefined), ...found];
  }

  return new DataLoader<NodeKey, D | null, string>(
    async (keys) => {
      const ids = [...new Set(keys.map(({ id }) => id))];
      const rows = await findOrRecall(ids, unionOf(keys.map(({ projection }) => projection)));
      const byId = new Map(rows.map((row) => [row._id, row]));
      return keys.map(({ id }) => byId.get(id) ?? null);
    },
    {
      batchScheduleFn: waves.schedule,
      cacheKeyFn: ({ id, projection }) => `${id} ${projection.key}`,
      maxBatchSize: Infinity,
    },
  );
}
