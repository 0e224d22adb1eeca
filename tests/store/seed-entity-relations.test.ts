import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import type { Store } from "../../src/store/connection.js";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { withHarbour } from "../support/harbour.js";
import { seed, snapshot } from "../support/seed.js";

const article = (name: string, domain: string, topics: string[], body = ""): string =>
  articleFile({ title: name, url: `https://${domain}/${encodeURIComponent(name)}`, domain, topics, body });

/** Three providers on five things, some of which only a page's link joins. */
const WORLD: Record<string, string> = {
  "news/1.md": article("First of them", "post.example", ["Tide", "Quay"], "The Ferry came late."),
  "news/2.md": article("Second of them", "post.example", ["Tide", "Quay", "Salt trade"]),
  "news/3.md": article("Third of them", "ledger.example", ["Tide", "Ferry"], "Ferry after ferry left the Quay."),
  "news/4.md": article("Fourth of them", "herald.example", ["Salt trade"]),
  "wiki/Tide.md": pageFile("Tide", "moves the [[Ferry]]."),
  "wiki/Ferry.md": pageFile("Ferry", "is a boat. See [[Quay]] and [[Lighthouse]]."),
  "wiki/Lighthouse.md": pageFile("Lighthouse", "shines."),
};

/** By name: whom an entity hangs together with, as `name shared articles`, `+` marking a link. */
async function neighbours(store: Store, name: string): Promise<string[] | undefined> {
  const names = new Map((await store.entities.find().toArray()).map((one) => [one._id, one.name]));
  const entity = await store.entities.findOne({ name });
  const relations = await store.entityRelations.findOne({ _id: entity?._id ?? "" });
  return relations?.related
    .map((one) => `${names.get(one.entityId)} ${one.sharedArticleCount}${one.linked ? "+" : ""}`)
    .sort();
}

/** What must hold of any store, told from its articles and pages alone. */
async function expectRelationsOfArticlesAndLinks(store: Store): Promise<void> {
  const articles = await store.articles.find().toArray();
  const entities = await store.entities.find().toArray();
  const links = new Set(
    entities.flatMap(({ _id, links: own }) =>
      own.flatMap((one) => [`${_id} ${one.entityId}`, `${one.entityId} ${_id}`]),
    ),
  );
  const relations = new Map((await store.entityRelations.find().toArray()).map((one) => [one._id, one]));
  for (const { _id, name, articleCount } of entities) {
    const own = articles.filter((one) => one.entityIds.includes(_id));
    expect(articleCount, name).toBe(own.length);
    const expected = entities
      .map((other) => ({
        entityId: other._id,
        sharedArticleCount: own.filter((one) => one.entityIds.includes(other._id)).length,
        linked: links.has(`${_id} ${other._id}`),
      }))
      .filter((other) => other.entityId !== _id && (other.sharedArticleCount > 0 || other.linked));
    const { related = [], neighbourIds = [] } = relations.get(_id) ?? {};
    expect(neighbourIds, name).toEqual(expected.map((one) => one.entityId).sort());
    expect(related.map(({ score: _score, ...one }) => one).sort(byId), name).toEqual(expected.sort(byId));
    expect(related.map((one) => one.score)).toEqual(related.map((one) => one.score).sort((a, b) => b - a));
    relations.delete(_id);
  }
  expect([...relations.keys()]).toEqual([]);
}

const byId = (a: { entityId: string }, b: { entityId: string }): number => (a.entityId < b.entityId ? -1 : 1);

describe("what the seed finds out about entities and providers", () => {
  const harbour = withHarbour();

  async function withWorld(run: (store: Store, folder: ReturnType<typeof contentFolder>) => Promise<void>) {
    const folder = contentFolder("content", WORLD);
    try {
      await run(await harbour.freshStore(), folder);
    } finally {
      folder.remove();
    }
  }

  it("joins entities by shared articles, and by links of pages in both directions", () =>
    withWorld(async (store, folder) => {
      await seed(store, [folder.path]);
      expect(await neighbours(store, "Quay")).toEqual(["Ferry 2+", "Salt trade 1", "Tide 3"]);
      expect(await neighbours(store, "Lighthouse")).toEqual(["Ferry 0+"]);
      expect(await neighbours(store, "Ferry")).toEqual(["Lighthouse 0+", "Quay 2+", "Tide 2+"]);
      await expectRelationsOfArticlesAndLinks(store);
    }));

  it("takes the relations of an article along when it goes, and those of an entity that nothing names any more", () =>
    withWorld(async (store, folder) => {
      await seed(store, [folder.path]);
      folder.delete("news/2.md");
      await seed(store, [folder.path]);
      expect(await neighbours(store, "Quay")).toEqual(["Ferry 2+", "Tide 2"]);
      expect(await neighbours(store, "Salt trade")).toBeUndefined();
      folder.delete("news/4.md");
      await seed(store, [folder.path]);
      expect(await store.entities.countDocuments({ name: "Salt trade" })).toBe(0);
      await expectRelationsOfArticlesAndLinks(store);
    }));

  it("takes the links of a page along when it changes or goes, at both ends, though no article changed", () =>
    withWorld(async (store, folder) => {
      await seed(store, [folder.path]);
      folder.write({ "wiki/Ferry.md": pageFile("Ferry", "is a boat. See [[Tide]].") });
      await seed(store, [folder.path]);
      expect(await neighbours(store, "Lighthouse")).toBeUndefined();
      expect(await neighbours(store, "Quay")).toEqual(["Ferry 2", "Salt trade 1", "Tide 3"]);
      folder.write({
        "wiki/Lighthouse.md": pageFile("Lighthouse", "shines on the [[Ferry]] and the [[Harbour wall]]."),
      });
      await seed(store, [folder.path]);
      expect(await neighbours(store, "Harbour wall")).toEqual(["Lighthouse 0+"]);
      folder.delete("wiki/Lighthouse.md");
      await seed(store, [folder.path]);
      expect(await neighbours(store, "Ferry")).toEqual(["Quay 2", "Tide 2+"]);
      await expectRelationsOfArticlesAndLinks(store);
    }));

  it("relates providers that cover the same, and no longer those that are gone", () =>
    withWorld(async (store, folder) => {
      await seed(store, [folder.path]);
      const domains = new Map((await store.providers.find().toArray()).map((one) => [one._id, one.domain]));
      const relations = await store.providerRelations.find().toArray();
      const pairs = relations.flatMap(({ _id, related }) =>
        related.map((one) => `${domains.get(_id)} ${domains.get(one.providerId)} ${one.sharedEntityIds.length}`),
      );
      expect(pairs.sort()).toEqual([
        "herald.example post.example 1",
        "ledger.example post.example 3",
        "post.example herald.example 1",
        "post.example ledger.example 3",
      ]);
      folder.delete("news/3.md", "news/4.md");
      await seed(store, [folder.path]);
      expect(await store.providerRelations.countDocuments()).toBe(0);
    }));

  it("writes nothing where nothing hangs together differently", () =>
    withWorld(async (store, folder) => {
      await seed(store, [folder.path]);
      const written: string[] = [];
      const watched = <T extends object>(collection: T, name: string): T =>
        new Proxy(collection, {
          get(target, key) {
            if (key === "bulkWrite") written.push(name);
            const value = Reflect.get(target, key, target) as unknown;
            return typeof value === "function" ? (value.bind(target) as unknown) : value;
          },
        });
      const entityRelations = watched(store.entityRelations, "entityRelations");
      const providerRelations = watched(store.providerRelations, "providerRelations");
      folder.write({ "news/4.md": `${WORLD["news/4.md"]}\nNothing else was said.\n` });
      await seed({ ...store, entityRelations, providerRelations }, [folder.path]);
      expect(written).toEqual([]);
      folder.write({ "news/1.md": article("First of them", "post.example", ["Tide"]) });
      await seed({ ...store, entityRelations, providerRelations }, [folder.path]);
      expect(written).toEqual(["entityRelations", "providerRelations"]);
    }));

  it("ends in the same relations when a run dies between any two of its writes", () =>
    withWorld(async (store, folder) => {
      await seed(store, [folder.path]);
      folder.delete("news/2.md", "wiki/Ferry.md");
      const clean = await harbour.freshStore();
      await seed(clean, [folder.path]);
      const expected = await snapshot(clean);
      for (const name of ["coverage", "entityRelations", "providerRelations"] as const) {
        const half = await harbour.freshStore();
        folder.write(WORLD);
        await seed(half, [folder.path]);
        folder.delete("news/2.md", "wiki/Ferry.md");
        const dying = new Proxy(half[name], {
          get(target, key) {
            if (key === "bulkWrite" || key === "deleteMany") throw new Error("died while writing");
            const value = Reflect.get(target, key, target) as unknown;
            return typeof value === "function" ? (value.bind(target) as unknown) : value;
          },
        });
        await expect(seed({ ...half, [name]: dying }, [folder.path])).rejects.toThrow("died while writing");
        await seed(half, [folder.path]);
        expect(await snapshot(half), name).toEqual(expected);
      }
    }));

  it("works all relations out for a store that an older version wrote", () =>
    withWorld(async (store, folder) => {
      await seed(store, [folder.path]);
      const expected = await snapshot(store);
      await store.entityRelations.deleteMany({});
      await store.providerRelations.deleteMany({});
      await store.meta.updateOne({ _id: "seed" }, { $set: { version: 1 } });
      await seed(store, [folder.path]);
      expect(await snapshot(store)).toEqual(expected);
    }));

  it(
    "ends in the same relations as one clean run, whatever the order, with edits, removals and forgotten sources",
    () =>
      withWorld(async (clean, folder) => {
        await seed(clean, [folder.path]);
        const expected = await snapshot(clean);
        const edits: Record<string, string> = {
          "news/1.md": article("First of them", "herald.example", ["Lighthouse", "Quay"]),
          "news/4.md": article("Fourth of them", "ledger.example", ["Salt trade", "Tide"], "The Lighthouse shone."),
          "wiki/Tide.md": pageFile("Tide", "moves the [[Lighthouse]] and the [[Salt trade]]."),
          "wiki/Lighthouse.md": pageFile("Light tower", "shines on the [[Quay]].", ["Lighthouse"]),
        };
        const step = fc.record({
          file: fc.constantFrom(...Object.keys(WORLD)),
          action: fc.constantFrom("add", "remove", "edit", "forget"),
        });
        await fc.assert(
          fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
            const store = await harbour.freshStore();
            const work = contentFolder("content", { "keep.md": pageFile("Keep", "stays, see [[Tide]].") });
            try {
              for (const { file, action } of steps) {
                work.write({ [file]: (action === "edit" ? edits[file] : undefined) ?? WORLD[file] ?? "" });
                if (action === "remove") work.delete(file);
                await seed(store, [work.path]);
                if (action === "forget") {
                  await runForget(store, ["content"], {
                    signal: new AbortController().signal,
                    onProgress: () => undefined,
                  });
                }
                await expectRelationsOfArticlesAndLinks(store);
              }
              work.write(WORLD);
              work.delete("keep.md");
              await seed(store, [work.path]);
              expect(await snapshot(store)).toEqual(expected);
            } finally {
              work.remove();
            }
          }),
          { numRuns: 10 },
        );
      }),
    120_000,
  );
});
