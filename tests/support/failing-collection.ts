import { MongoClient, type Document } from "mongodb";
import { inject } from "vitest";

/** Divides by the length of a field that no document has. */
const FAIL: Document = { $match: { $expr: { $divide: [1, { $strLenBytes: { $ifNull: ["$nothing", ""] } }] } } };

/** From now on every read of this collection's documents fails in the store. */
export function makeReadsFail(database: string, collection: string): Promise<void> {
  return readThrough(database, collection, [FAIL]);
}

/** From now on the store takes its time, in milliseconds, for each document of this collection that it reads; then it may fail. */
export function makeReadsSlow(database: string, collection: string, ms: number, { fail = false } = {}): Promise<void> {
  const wait = { $function: { body: `function () { sleep(${ms}); return true; }`, args: [], lang: "js" } };
  return readThrough(database, collection, [{ $match: { $expr: wait } }, ...(fail ? [FAIL] : [])]);
}

/** Puts a view in the collection's place. */
async function readThrough(database: string, collection: string, pipeline: Document[]): Promise<void> {
  const client = await MongoClient.connect(inject("mongodbUri"));
  try {
    const db = client.db(database);
    await db.renameCollection(collection, `${collection}Kept`);
    await db.createCollection(collection, { viewOn: `${collection}Kept`, pipeline });
  } finally {
    await client.close();
  }
}
