import {
  MongoNetworkError,
  MongoNetworkTimeoutError,
  MongoServerError,
  type AbstractCursor,
  type Collection,
  type Document,
  type Filter,
} from "mongodb";
import type { StoreFilter, StoreSort } from "./list-request.js";
import type { AnswerBudget, ReadOptions } from "./read-options.js";
import { sizeOfRows } from "./rows/size-of-rows.js";
import { timed } from "./store-time.js";

/** More rows than any answer has, so that all come with the command's own answer and not by a second one. */
const ONE_BATCH = 100_000;

export interface FindRequest {
  filter: StoreFilter;
  projection: Document;
  sort?: StoreSort;
  limit?: number;
  skip?: number;
}

/** All rows of a find, in one command unless they are more than the 16 MB of an answer. */
export function findAll<D extends Document>(
  collection: Collection<D>,
  { filter, ...request }: FindRequest,
  { storeTime, ...read }: ReadOptions,
): Promise<D[]> {
  const command = { find: collection.collectionName, filter, ...request, batchSize: ONE_BATCH };
  return timed(storeTime, "find", () =>
    firstBatch(collection, command, read, (settings) =>
      collection.find<D>(filter as Filter<D>, { ...request, ...settings, batchSize: ONE_BATCH }),
    ),
  );
}

/** All rows of an aggregation, in one command unless they are more than the 16 MB of an answer. */
export function aggregateAll<D extends Document, C extends Document = Document>(
  collection: Collection<C>,
  pipeline: Document[],
  { storeTime, ...read }: ReadOptions,
  options: { hint?: Document; allowDiskUse?: boolean } = {},
): Promise<D[]> {
  const command = { aggregate: collection.collectionName, pipeline, cursor: { batchSize: ONE_BATCH }, ...options };
  return timed(storeTime, "aggregate", () =>
    firstBatch(collection, command, read, (settings) =>
      collection.aggregate<D>(pipeline, { ...options, ...settings, batchSize: ONE_BATCH }),
    ),
  );
}

/**
 * The rows of a command that opens a cursor. A plain command is decoded in one go, which takes Node a third of the time of the
 * driver's cursor, which decodes row by row. What a plain command cannot do, the cursor does: try again where the connection broke or
 * the primary moved, and fetch what did not fit into one answer.
 */
async function firstBatch<D extends Document, C extends Document>(
  { db, collectionName, readPreference, readConcern }: Collection<C>,
  command: Document,
  { signal, budget, ...settings }: Omit<ReadOptions, "storeTime">,
  openCursor: (settings: Omit<ReadOptions, "budget" | "storeTime">) => AbstractCursor<D>,
): Promise<D[]> {
  const options = {
    ...(readPreference && { readPreference }),
    ignoreUndefined: true,
    ...(signal && { signal }),
  };
  // The driver looks at the signal only once it has a server, for which it may wait long.
  signal?.throwIfAborted();
  try {
    const whole = { ...command, ...settings, ...(readConcern && { readConcern }) };
    const { cursor } = await db.command(whole, options);
    if (String(cursor.id) === "0") {
      const rows = cursor.firstBatch as D[];
      budget?.takeRows(sizeOfRows(rows));
      return rows;
    }
    await db.command({ killCursors: collectionName, cursors: [cursor.id] }, options);
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
  }
  const rows = await rowByRow(openCursor({ ...settings, ...(signal && { signal }) }), budget);
  // A cursor that is aborted between two batches ends as if it had no more rows.
  signal?.throwIfAborted();
  return rows;
}

/** Rows that may be too many for memory, counted as they come. */
async function rowByRow<D extends Document>(cursor: AbstractCursor<D>, budget: AnswerBudget | undefined): Promise<D[]> {
  const rows: D[] = [];
  // Where the count throws, the loop closes the cursor.
  for await (const row of cursor) {
    budget?.takeRows(sizeOfRows([row]));
    rows.push(row);
  }
  return rows;
}

/** Not primary any more, or shutting down. */
const MOVED = new Set<unknown>([91, 189, 10107, 11600, 11602, 13435, 13436]);

function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof MongoServerError) return MOVED.has(error.code);
  return error instanceof MongoNetworkError && !(error instanceof MongoNetworkTimeoutError);
}
