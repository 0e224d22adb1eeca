import type { Collection } from "mongodb";

/** More rows than any of these commands gives: all come in the first batch, without a second round trip. */
export const ONE_BATCH = 1_000;

/** The rows with these ids, each once, in one command; none where no id is given. */
export async function byId<Row extends { _id: string }>(
  collection: Collection<Row>,
  ids: Iterable<string>,
  projection: Record<string, 1>,
): Promise<Map<string, Row>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const rows = collection.find<Row>({ _id: { $in: distinct } } as never, { projection, batchSize: ONE_BATCH });
  return new Map((await rows.toArray()).map((row) => [row._id, row]));
}

/** The rows that are there, in the order of the ids. */
export function inOrder<Row>(ids: string[], rows: Map<string, Row>): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}
