import type { Document } from "mongodb";
import type { Store } from "../../src/store/connection.js";

/** More rows than any of these commands gives: all come in the first batch, without a second round trip. */
const ONE_BATCH = 1_000;

interface Answer<Row> {
  cursor: { id: unknown; firstBatch: Row[] };
}

/**
 * The rows of one `find`. As a plain command: the driver then decodes the answer in one go, where its cursor decodes each row by itself,
 * which costs more than twice the CPU.
 */
export function find<Row>(store: Store, from: string, command: Document): Promise<Row[]> {
  return rowsOf(store, { find: from, ...command, batchSize: ONE_BATCH });
}

/** The rows of one `aggregate`, likewise. */
export function aggregate<Row>(store: Store, from: string, pipeline: Document[]): Promise<Row[]> {
  return rowsOf(store, { aggregate: from, pipeline, cursor: { batchSize: ONE_BATCH } });
}

/** The rows with these ids, each once, in one command; none where no id is given. */
export async function byId<Row extends { _id: string }>(
  store: Store,
  from: string,
  ids: Iterable<string>,
  projection: Record<string, 1>,
): Promise<Map<string, Row>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  return keyed(await find<Row>(store, from, { filter: { _id: { $in: distinct } }, projection }));
}

export function keyed<Row extends { _id: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row._id, row]));
}

/** The rows that are there, in the order of the ids. */
export function inOrder<Row>(ids: string[], rows: Map<string, Row>): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}

async function rowsOf<Row>(store: Store, command: Document): Promise<Row[]> {
  const { cursor } = (await store.articles.db.command(command)) as Answer<Row>;
  if (Number(cursor.id) !== 0) throw new Error("The answer has more rows than one batch.");
  return cursor.firstBatch;
}
