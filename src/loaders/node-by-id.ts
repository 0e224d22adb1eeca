import DataLoader from "dataloader";
import { unionOf, type Projection } from "../query/projection.js";
import { findByIds } from "../store/matching-reads.js";
import type { Batching } from "./batching.js";

export interface NodeKey {
  id: string;
  projection: Projection;
}

/** A document by its id, with at least the fields of the projection; null for an unknown id. */
export type NodeById<D> = DataLoader<NodeKey, D | null, string>;

/** One find for all ids of a wave, with every field that any of its keys needs. */
export function nodeById<D extends { _id: string }>(
  collection: Parameters<typeof findByIds<D>>[0],
  { read, waves }: Batching,
): NodeById<D> {
  return new DataLoader<NodeKey, D | null, string>(
    async (keys) => {
      const ids = [...new Set(keys.map(({ id }) => id))];
      const { paths } = unionOf(keys.map(({ projection }) => projection));
      const rows = await waves.track(() => findByIds<D>(collection, ids, paths, read));
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
