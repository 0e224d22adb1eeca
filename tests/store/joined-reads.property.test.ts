import fc from "fast-check";
import { MongoClient, type Collection } from "mongodb";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findJoined, type JoinTree } from "../../src/store/joined-reads.js";
import {
  followed,
  IN_STORE,
  naming,
  NODES,
  plain,
  tagged,
  thingsOfMaker,
  type Doc,
} from "../support/joined-in-memory.js";
import { freshConfig } from "../support/store.js";

const fields = fc.constantFrom<JoinTree["fields"]>(
  { paths: ["maker", "tags", "parts", "rank"] },
  { paths: ["maker", "tags", "parts.thing", "name"] },
  { paths: ["maker", "tags", "parts"], firstOf: { parts: 1, tags: 1 } },
  { paths: ["maker", "tags", "parts.thing"], firstOf: { parts: 2 } },
);
const requests = fc.record({
  direction: fc.constantFrom(1 as const, -1 as const),
  limit: fc.integer({ min: 1, max: 4 }),
});

/** Joins of joins, so many levels down at most. */
function treesOf(levels: number): fc.Arbitrary<JoinTree> {
  if (levels === 0) return fc.record({ fields, named: fc.constant([]), children: fc.constant([]) });
  const tree = treesOf(levels - 1);
  const named = fc.record({
    from: fc.constantFrom(IN_STORE.things, IN_STORE.things, IN_STORE.makers),
    paths: fc.uniqueArray(fc.constantFrom("maker", "tags", "parts.thing"), { minLength: 1 }),
    tree,
  });
  const child = fc.record({
    relation: fc.constantFrom(thingsOfMaker, tagged, naming, naming),
    withEntry: fc.boolean(),
    request: requests.map(({ direction, limit }) => ({
      match: { where: { rank: { $gt: 0 } } },
      sort: { rank: direction, _id: direction },
      limit,
    })),
    tree,
  });
  const few = { maxLength: 2, size: "max" } as const;
  return fc.record({ fields, named: fc.array(named, few), children: fc.array(child, few) });
}
const trees = fc.constantFrom(0, 1, 2, 3, 3).chain(treesOf);

describe("findJoined", () => {
  const client = new MongoClient(inject("mongodbUri"));
  const db = client.db(freshConfig().database);
  const collectionOf = (name: keyof typeof NODES) => db.collection<Doc>(IN_STORE[name]) as unknown as Collection<Doc>;
  const starts = (["things", "makers"] as const).flatMap((from) => [
    ...NODES[from].map(({ _id }) => ({ from, _id })),
    { from, _id: "gone" },
  ]);

  beforeAll(async () => {
    await client.connect();
    for (const name of ["things", "makers"] as const) await collectionOf(name).insertMany(NODES[name]);
  });
  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  it("finds what following each id and each list by itself finds, whatever the tree", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), trees, async ({ from, _id }, tree) => {
        const found = await findJoined({ collection: collectionOf(from), definition: {} as never }, _id, tree, {});
        expect(found && plain(found, tree)).toEqual(followed(from, _id, tree));
      }),
      { numRuns: 100 },
    );
  });
});
