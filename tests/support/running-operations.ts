import { MongoClient } from "mongodb";
import { inject } from "vitest";

/** Number of operations that the server works on now whose command text contains `mark`. */
export async function countRunningOperations(mark: string): Promise<number> {
  const client = await MongoClient.connect(inject("mongodbUri"));
  try {
    const operations = await client
      .db("admin")
      .aggregate([{ $currentOp: { allUsers: true } }])
      .toArray();
    const marked = operations.filter((operation) => JSON.stringify(operation["command"] ?? {}).includes(mark));
    return marked.filter(({ appName }) => appName === "newsgraph").length;
  } finally {
    await client.close();
  }
}
