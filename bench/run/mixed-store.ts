import type { Collection, Document } from "mongodb";
import type { Store } from "../../src/store/connection.js";

const NAME = "newsgraph-bench-mixed";

/** Copies the corpus, as it was loaded, into a database of its own, which a seed may change. */
export async function copyForMixed(source: Store): Promise<Store> {
  const target = source.sibling(NAME);
  await target.drop();
  const { db } = source.articles;
  const collections = await db.listCollections({ type: "collection" }, { nameOnly: true }).toArray();
  for (const { name } of collections.filter((each) => !each.name.startsWith("system."))) {
    const collection: Collection<Document> = db.collection(name);
    await collection.aggregate([{ $out: { db: NAME, coll: name } }]).toArray();
  }
  await target.ensureSchema();
  return target;
}
