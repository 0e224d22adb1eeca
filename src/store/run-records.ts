import type { Store } from "./connection.js";
import type { DocumentShape } from "./document-shape.js";
import type { RunRecord } from "./runs.js";

/** Keeps what a run came to, in place of the one before. */
export async function writeRuns(store: Store, runs: RunRecord[]): Promise<void> {
  for (const run of runs) await store.runs.replaceOne({ _id: run._id }, run, { upsert: true });
}

export async function deleteRuns(store: Store, sources: string[]): Promise<void> {
  await store.runs.deleteMany({ _id: { $in: sources } });
}

/** By source. */
export async function findRuns(store: Store): Promise<Map<string, RunRecord>> {
  const rows = await store.runs.find({}, { sort: { _id: 1 } }).toArray();
  return new Map(rows.map((run) => [run._id, run]));
}

/** As many sources as somebody may want to watch. */
const MOST_WATCHED = 100;

/** The last runs, without what they say of single documents; few, and soon or not at all. */
export async function findRecentRuns(store: Store): Promise<Omit<RunRecord, "rejections" | "unresolved">[]> {
  const projection = { rejections: 0, unresolved: 0 };
  return store.runs.find({}, { projection, sort: { _id: 1 }, limit: MOST_WATCHED, maxTimeMS: 800 }).toArray();
}

export type ShapeCounts = Partial<Record<DocumentShape, number>>;

/** How many documents of each shape a source holds, by source. */
export async function countDocumentsBySource(store: Store): Promise<Map<string, ShapeCounts>> {
  const rows = store.documents.aggregate<{ _id: { source: string; shape: DocumentShape }; count: number }>([
    { $match: { removed: { $exists: false } } },
    { $group: { _id: { source: "$source", shape: "$shape" }, count: { $sum: 1 } } },
    { $sort: { "_id.source": 1 } },
  ]);
  const counts = new Map<string, ShapeCounts>();
  for await (const { _id, count } of rows) counts.set(_id.source, { ...counts.get(_id.source), [_id.shape]: count });
  return counts;
}
