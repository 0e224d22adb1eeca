import { MongoClient, type Document } from "mongodb";
import { inject } from "vitest";
import type { Store, StoreCommand } from "../../src/store/connection.js";

/** What the server says it does for a command. */
export interface Explained {
  /** Indexes of any collection that it walks, as `collection.index`. */
  indexes: Set<string>;
  /** Whether it looks at every document of some collection. */
  scansCollection: boolean;
  /** How many documents of its own collection it fetches. */
  documentsExamined: number;
}

/** What a command keeps of itself when it is explained; the rest is the driver's session. */
const PARTS = ["find", "aggregate", "filter", "sort", "limit", "skip", "projection", "hint", "pipeline", "cursor"];

/** Explains commands that a store has sent, on a connection of its own. */
export async function explainAll(store: Store, commands: readonly StoreCommand[]): Promise<Explained[]> {
  const client = await MongoClient.connect(inject("mongodbUri"));
  try {
    const db = client.db(store.database);
    const explained: Explained[] = [];
    for (const { command, collection } of commands) {
      const parts = Object.fromEntries(Object.entries(command).filter(([name]) => PARTS.includes(name)));
      const plan = await db.command({ explain: parts, verbosity: "executionStats" });
      const result: Explained = { indexes: new Set(), scansCollection: false, documentsExamined: 0 };
      read(plan, collection ?? "", result);
      explained.push(result);
    }
    return explained;
  } finally {
    await client.close();
  }
}

function read(part: unknown, collection: string, result: Explained): void {
  if (Array.isArray(part)) for (const one of part) read(one, collection, result);
  else if (typeof part === "object" && part !== null) {
    for (const [name, value] of Object.entries(part as Document)) {
      if (name === "rejectedPlans") continue;
      if (name === "stage" && value === "COLLSCAN") result.scansCollection = true;
      if (name === "collectionScans" && Number(value) > 0) result.scansCollection = true;
      if (name === "totalDocsExamined") result.documentsExamined = Math.max(result.documentsExamined, Number(value));
      if (name === "indexName") result.indexes.add(`${collection}.${String(value)}`);
      if (name === "$lookup") readLookUp(part as Document, value as Document, result);
      read(value, collection, result);
    }
  }
}

function readLookUp(stage: Document, { from }: Document, result: Explained): void {
  for (const index of (stage["indexesUsed"] as string[] | undefined) ?? [])
    result.indexes.add(`${String(from)}.${index}`);
}
