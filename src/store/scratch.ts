import { randomBytes } from "node:crypto";
import type { Store } from "./connection.js";

const COPIED = [
  "articles",
  "providers",
  "entities",
  "coverage",
  "stories",
  "similarity",
  "entityRelations",
  "providerRelations",
  "suggestions",
  "documents",
] as const;

/** Runs `work` on a copy of the store, in a database of its own that is dropped afterwards: the store itself stays as it is. */
export async function withScratchCopy<T>(store: Store, work: (scratch: Store) => Promise<T>): Promise<T> {
  const scratch = store.sibling(`${store.database.slice(0, 40)}_dry_run_${randomBytes(4).toString("hex")}`);
  try {
    await scratch.ensureSchema();
    for (const name of COPIED) {
      await store[name].aggregate([{ $merge: { into: { db: scratch.database, coll: name } } }]).toArray();
    }
    await store.meta
      .aggregate([{ $unset: "lease" }, { $merge: { into: { db: scratch.database, coll: "meta" } } }])
      .toArray();
    return await work(scratch);
  } finally {
    await scratch.drop();
  }
}
