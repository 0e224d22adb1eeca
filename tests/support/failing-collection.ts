import { MongoClient } from "mongodb";
import { inject } from "vitest";

/** From now on every read of this collection's documents fails in the store. */
export async function makeReadsFail(database: string, collection: string): Promise<void> {
  const client = await MongoClient.connect(inject("mongodbUri"));
  try {
    const db = client.db(database);
    await db.renameCollection(collection, `${collection}Kept`);
    const divisor = { $strLenBytes: { $ifNull: ["$nothing", ""] } };
    const pipeline = [{ $match: { $expr: { $divide: [1, divisor] } } }];
    await db.createCollection(collection, { viewOn: `${collection}Kept`, pipeline });
  } finally {
    await client.close();
  }
}
