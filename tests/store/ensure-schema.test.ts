import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/connection.js";
import { freshConfig, withStore } from "../support/store.js";

const COLLECTIONS = ["articles", "coverage", "documents", "entities", "meta", "providers", "suggestions"] as const;

describe("ensureSchema", () => {
  const store = withStore();

  const state = async (): Promise<unknown> =>
    Promise.all(
      COLLECTIONS.map(async (name) => ({
        name,
        options: await store()[name].options(),
        indexes: (await store()[name].listIndexes().toArray()).toSorted((a, b) =>
          String(a["name"]) < String(b["name"]) ? -1 : 1,
        ),
      })),
    );

  it("gives every collection a validator that is strict", async () => {
    for (const name of COLLECTIONS) {
      const options = await store()[name].options();
      expect(options).toMatchObject({ validationLevel: "strict", validationAction: "error" });
      expect(options["validator"]).toMatchObject({ $jsonSchema: { additionalProperties: false } });
    }
  });

  it("changes nothing when it runs again", async () => {
    const before = await state();
    await store().ensureSchema();
    expect(await state()).toEqual(before);
  });

  it("puts back a validator and an index that were changed, and drops an index that no definition has", async () => {
    const before = await state();
    await store().articles.dropIndexes();
    await store().articles.createIndex({ title: 1 });
    await store().providers.dropIndex("domain_1");
    await store().providers.createIndex({ domain: 1 });
    await store().meta.drop();
    await store().ensureSchema();
    expect(await state()).toEqual(before);
  });

  it("keeps the documents", async () => {
    await store().meta.insertOne({ _id: "seed", version: 1 });
    await store().articles.dropIndexes();
    await store().ensureSchema();
    expect(await store().meta.findOne()).toEqual({ _id: "seed", version: 1 });
  });

  it("may be run by several processes at once on an empty database", async () => {
    const config = freshConfig();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(config)));
    try {
      await expect(Promise.all(stores.map((each) => each.ensureSchema()))).resolves.toBeDefined();
      const count = async (of: typeof store): Promise<number> => (await of().articles.listIndexes().toArray()).length;
      expect(await count(() => stores[0] ?? store())).toBe(await count(store));
    } finally {
      await stores[0]?.drop();
      await Promise.all(stores.map((each) => each.close()));
    }
  });
});
