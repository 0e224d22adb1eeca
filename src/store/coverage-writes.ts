import type { Store } from "./connection.js";
import type { CoverageDocument } from "./coverage.js";

/** Writes which providers cover these entities; `rows` are all there are of them. */
export async function writeCoverage(
  store: Store,
  entityIds: string[],
  rows: Omit<CoverageDocument, "_id">[],
): Promise<void> {
  const now = rows.map((row) => ({ _id: `${row.providerId}:${row.entityId}`, ...row }));
  const before = await store.coverage
    .find({ entityId: { $in: entityIds } }, { projection: { articleCount: 1 } })
    .toArray();
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
