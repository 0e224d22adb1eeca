import type { Collection } from "mongodb";
import type { Store } from "./connection.js";

/** Providers counted together. */
const CHUNK = 100;

/** Counts the articles of these providers again. */
export async function writeProviderCounts(store: Store, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const rows = await store.articles
      .aggregate<{ _id: string; count: number }>([
        { $match: { providerId: { $in: chunk } } },
        { $group: { _id: "$providerId", count: { $sum: 1 } } },
      ])
      .toArray();
    const counts = new Map(rows.map(({ _id, count }) => [_id, count]));
    await writeCounts(
      store.providers,
      chunk.map((_id) => ({ _id, articleCount: counts.get(_id) ?? 0 })),
    );
  }
}

export const writeEntityCounts = (store: Store, counts: NodeCount[]): Promise<void> =>
  writeCounts(store.entities, counts);

export interface NodeCount {
  _id: string;
  articleCount: number;
}

async function writeCounts<T extends NodeCount>(collection: Collection<T>, counts: NodeCount[]): Promise<void> {
  if (counts.length === 0) return;
  await (collection as unknown as Collection<NodeCount>).bulkWrite(
    counts.map(({ _id, articleCount }) => ({ updateOne: { filter: { _id }, update: { $set: { articleCount } } } })),
    { ordered: false },
  );
}
