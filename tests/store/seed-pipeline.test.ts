import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { FILES, SYNDICATED, withHarbour } from "../support/harbour.js";
import { seed, snapshot } from "../support/seed.js";
import { openTestStore } from "../support/store.js";

describe("the seed on a real store", () => {
  const harbour = withHarbour();

  it("gives one node per thing, and reports the twin", async () => {
    const { store, folder } = harbour;
    const { report } = await seed(store, [folder.path]);
    expect(report.articles).toMatchObject({ inserted: 3, updated: 0, unchanged: 0, removed: 0, stubs: 1 });
    expect(report.duplicates).toEqual([
      { kept: "content/news/lock.md", dropped: "content/news/lock-again.txt", reason: "same URL" },
    ]);
    expect(await store.providers.distinct("domain")).toEqual(["harbourpost.example", "ledger.example"]);
    expect((await store.entities.find().toArray()).map((entity) => [entity.name, entity.isStub]).sort()).toEqual([
      ["Ada Mole-Reed", false],
      ["Harbours", true],
      ["Port Aurel", false],
      ["Tidal lock", true],
    ]);
  });

  it("changes nothing when it runs twice", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    const before = { ...(await snapshot(store)), documents: await store.documents.find().sort({ _id: 1 }).toArray() };
    const { report } = await seed(store, [folder.path]);
    expect({ ...(await snapshot(store)), documents: await store.documents.find().sort({ _id: 1 }).toArray() }).toEqual(
      before,
    );
    expect(report.articles).toMatchObject({ inserted: 0, updated: 0, unchanged: 3, removed: 0, stubs: 1 });
    expect(report.documents).toMatchObject({ loaded: 0, unchanged: 6 });
  });

  it("ends in the same nodes whatever the order and number of runs, with edits and removals in between", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    const expected = await snapshot(store);
    const names = Object.keys(FILES);
    const step = fc.record({ file: fc.constantFrom(...names), action: fc.constantFrom("add", "remove", "edit") });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.boolean(), async (steps, runBetween) => {
        const other = await openTestStore();
        const work = contentFolder("content", { "keep.md": pageFile("Keep", "stays.") });
        try {
          for (const { file, action } of steps) {
            if (action === "remove") work.write({ [file]: "" });
            else
              work.write({
                [file]:
                  action === "add"
                    ? (FILES[file] ?? "")
                    : articleFile({
                        title: `Other ${file}`,
                        url: "https://ledger.example/boats",
                        topics: ["Tidal Locks"],
                        body: SYNDICATED,
                      }),
              });
            if (action === "remove") work.delete(file);
            if (runBetween) await seed(other.store, [work.path]);
          }
          work.write(FILES);
          work.delete("keep.md");
          await seed(other.store, [work.path]);
          expect(await snapshot(other.store)).toEqual(expected);
        } finally {
          work.remove();
          await other.drop();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it("fills a stub in when its document comes, and keeps its id", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    const stub = await store.articles.findOne({ isStub: true });
    expect(stub?.title).toBe("Boats wait");
    folder.write({
      "news/boats.md": articleFile({
        title: "Boats wait for the lock",
        url: "https://ledger.example/boats/",
        domain: "ledger.example",
      }),
    });
    const { report } = await seed(store, [folder.path]);
    expect(report.articles).toMatchObject({ inserted: 1, stubs: 0 });
    expect(await store.articles.findOne({ _id: stub?._id ?? "" })).toMatchObject({
      title: "Boats wait for the lock",
      isStub: false,
      ingestedAt: stub?.ingestedAt,
    });
  });

  it("finds an entity in articles that were loaded before its page", async () => {
    const { store, folder } = harbour;
    folder.delete("wiki");
    await seed(store, [folder.path]);
    folder.write({ "wiki/people/ada.md": FILES["wiki/people/ada.md"] ?? "" });
    await seed(store, [folder.path]);
    const ada = await store.entities.findOne({ name: "Ada Mole-Reed" });
    const mentioning = await store.articles.find({ "mentions.entityId": ada?._id ?? "" }).toArray();
    expect(mentioning.map((article) => article.title).sort()).toEqual(["Lock rusts", "Talks on the tidal lock go on"]);
    expect(ada?.articleCount).toBe(2);
  });

  it("treats the same text without a URL, and at a second address of the site, as one article", async () => {
    const { store, folder } = harbour;
    folder.write({
      "wire/copy.txt": `Lock opens at last\n\n${SYNDICATED}\n`,
      "news/mobile.md": articleFile({
        title: "Lock opens at last",
        url: "https://m.harbourpost.example/2024/lock-opens",
        domain: "harbourpost.example",
        body: SYNDICATED,
      }),
      "news/copy-elsewhere.md": articleFile({
        title: "Lock opens at last",
        url: "https://ledger.example/lock",
        domain: "ledger.example",
        body: SYNDICATED,
      }),
    });
    const { report } = await seed(store, [folder.path]);
    expect(report.duplicates.map(({ dropped, reason }) => [dropped, reason])).toEqual([
      ["content/news/lock-again.txt", "same URL"],
      ["content/news/mobile.md", "same text at two addresses of one site"],
      ["content/wire/copy.txt", "same text"],
    ]);
    expect(await store.articles.countDocuments({ title: "Lock opens at last" })).toBe(2);
    folder.delete("news/mobile.md", "wire/copy.txt", "news/copy-elsewhere.md");
    await seed(store, [folder.path]);
    expect(await store.articles.countDocuments({ title: "Lock opens at last" })).toBe(1);
    expect(
      await store.documents.countDocuments({ "duplicate.reason": { $ne: "same URL" }, duplicate: { $exists: true } }),
    ).toBe(0);
  });

  it("counts articles of providers, of entities, and of each pair", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    for (const provider of await store.providers.find().toArray()) {
      expect(provider.articleCount, provider.name).toBe(
        await store.articles.countDocuments({ providerId: provider._id }),
      );
    }
    for (const entity of await store.entities.find().toArray()) {
      expect(entity.articleCount, entity.name).toBe(await store.articles.countDocuments({ entityIds: entity._id }));
    }
    for (const { providerId, entityId, articleCount } of await store.coverage.find().toArray()) {
      expect(articleCount).toBe(await store.articles.countDocuments({ providerId, entityIds: entityId }));
    }
    expect(await store.coverage.countDocuments()).toBeGreaterThan(2);
  });
});
