import type { Collection } from "mongodb";
import type { Store } from "./connection.js";

/** Entities counted together: each may be in articles of every provider, so this bounds the rows in memory. */
const CHUNK = 100;

/** Counts the articles of these providers again. */
export async function writeProviderCounts(store: Store, ids: string[]): Promise<void> {
  for (const chunk of chunks(ids)) {
    const rows = await store.articles
      .aggregate<{ _id: string; count: number }>([
        { $match: { providerId: { $in: chunk } } },
        { $group: { _id: "$providerId", count: { $sum: 1 } } },
      ])
      .toArray();
    await writeCounts(store.providers, chunk, rows);
  }
}

/** Counts the articles of these entities again, in all and by provider. */
export async function writeEntityCounts(store: Store, ids: string[]): Promise<void> {
  for (const chunk of chunks(ids)) {
    const rows = await store.articles
      .aggregate<{ _id: { entityId: string; providerId?: string }; count: number }>(
        [
          { $match: { entityIds: { $in: chunk } } },
          { $project: { entityIds: 1, providerId: 1 } },
          { $unwind: "$entityIds" },
          { $match: { entityIds: { $in: chunk } } },
          { $group: { _id: { entityId: "$entityIds", providerId: "$providerId" }, count: { $sum: 1 } } },
        ],
        { allowDiskUse: true },
      )
      .toArray();
    const totals = new Map<string, number>();
    for (const { _id, count } of rows) totals.set(_id.entityId, (totals.get(_id.entityId) ?? 0) + count);
    await writeCounts(
      store.entities,
      chunk,
      [...totals].map(([_id, count]) => ({ _id, count })),
    );
    await writeCoverage(store, chunk, rows);
  }
}

async function writeCounts<T extends { _id: string; articleCount: number }>(
  collection: Collection<T>,
  ids: string[],
  rows: { _id: string; count: number }[],
): Promise<void> {
  const counts = new Map(rows.map(({ _id, count }) => [_id, count]));
  await (collection as unknown as Collection<{ _id: string; articleCount: number }>).bulkWrite(
    ids.map((_id) => ({ updateOne: { filter: { _id }, update: { $set: { articleCount: counts.get(_id) ?? 0 } } } })),
    { ordered: false },
  );
}

async function writeCoverage(
  store: Store,
  entityIds: string[],
  rows: { _id: { entityId: string; providerId?: string }; count: number }[],
): Promise<void> {
  const now = rows.flatMap(({ _id: { entityId, providerId }, count }) =>
    providerId === undefined ? [] : [{ _id: `${providerId}:${entityId}`, providerId, entityId, articleCount: count }],
  );
  const before = await store.coverage.find({ entityId: { $in: entityIds } }).toArray();
  const counts = new Map(before.map((row) => [row._id, row.articleCount]));
  const kept = new Set(now.map((row) => row._id));
  const gone = before.filter((row) => !kept.has(row._id)).map((row) => row._id);
  const changed = now.filter((row) => counts.get(row._id) !== row.articleCount);
  if (gone.length > 0) await store.coverage.deleteMany({ _id: { $in: gone } });
  if (changed.length > 0) {
    await store.coverage.bulkWrite(
      changed.map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } })),
      { ordered: false },
    );
  }
}

function* chunks(ids: string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += CHUNK) yield ids.slice(start, start + CHUNK);
}
