import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import type { Store } from "../../src/store/connection.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { articleFile, pageFile, wireFile } from "../support/documents.js";
import { seed, snapshot } from "../support/seed.js";
import { openTestStore } from "../support/store.js";

const SYNDICATED =
  "The harbour master opened the lock at noon. Forty boats passed before dusk, and nobody was hurt.\n\nThe council meets again on Friday, when the members want to hear how much the repair of the lock has cost the town.";

const FILES: Record<string, string> = {
  "news/lock.md": articleFile({
    title: "Lock opens at last",
    url: "https://www.harbourpost.example/lock?utm_source=feed",
    provider: "Harbour Post",
    domain: "harbourpost.example",
    topics: ["Harbours", "Tidal lock"],
    related: [
      { title: "Boats wait", url: "https://ledger.example/boats", provider: "The Ledger", domain: "ledger.example" },
      {
        title: "Lock rusts",
        url: "https://www.harbourpost.example/rust",
        provider: "harbourpost.example",
        domain: "harbourpost.example",
      },
    ],
    body: SYNDICATED,
  }),
  "news/rust.md": articleFile({
    title: "Lock rusts",
    url: "http://harbourpost.example/rust/",
    provider: "Harbour Post",
    domain: "harbourpost.example",
    excerpt: "Ada Mole-Reed says the Tidal Locks of Port Aurel are rusting.",
    related: [{ title: "Lock opens at last", url: "https://harbourpost.example/lock" }],
  }),
  "news/lock-again.txt": articleFile({
    title: "Lock opens at last",
    url: "https://harbourpost.example/lock#top",
    domain: "harbourpost.example",
  }),
  "wire/talks.txt": wireFile(
    "Talks on the tidal lock go on",
    "HP",
    "Mole-Reed Ada, who built the tidal lock, said talks would go on until spring came.\n\nNobody else spoke at the meeting, and the room emptied early.",
  ),
  "wiki/people/ada.md": pageFile("Ada Mole-Reed", "built the [[tidal locks]] of [[Port Aurel|the port]].", [
    "A. M. Reed",
  ]),
  "wiki/Port Aurel.md": pageFile("Port Aurel", "is a port. See [[Harbours#History]] and [[Ada Mole-Reed]]."),
};

describe("the seed on a real store", () => {
  let store: Store;
  let folder: ContentFolder;
  const drop: (() => Promise<void>)[] = [];

  async function freshStore(): Promise<Store> {
    const opened = await openTestStore();
    drop.push(opened.drop);
    return opened.store;
  }

  beforeAll(async () => {
    store = await freshStore();
  });
  beforeEach(async () => {
    store = await freshStore();
    folder = contentFolder("content", FILES);
  });
  afterEach(() => folder.remove());
  afterAll(async () => {
    for (const one of drop) await one();
  });

  it("gives one node per thing, and reports the twin", async () => {
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
    folder.delete("wiki");
    await seed(store, [folder.path]);
    folder.write({ "wiki/people/ada.md": FILES["wiki/people/ada.md"] ?? "" });
    await seed(store, [folder.path]);
    const ada = await store.entities.findOne({ name: "Ada Mole-Reed" });
    const mentioning = await store.articles.find({ "mentions.entityId": ada?._id ?? "" }).toArray();
    expect(mentioning.map((article) => article.title).sort()).toEqual(["Lock rusts", "Talks on the tidal lock go on"]);
    expect(ada?.articleCount).toBe(2);
  });

  it("prunes what left the source, and only that", async () => {
    const other = contentFolder("other", {
      "a.md": articleFile({ title: "Elsewhere", url: "https://ledger.example/elsewhere" }),
    });
    await seed(store, [other.path]);
    await seed(store, [folder.path]);
    folder.delete("news/lock.md");
    const { report } = await seed(store, [folder.path]);
    other.remove();
    // The twin of the removed file takes its place; what only the removed file named is gone.
    expect(report.articles).toMatchObject({ removed: 0, updated: 1 });
    expect(report.duplicates).toEqual([]);
    expect((await store.articles.find().toArray()).map((article) => article.title).sort()).toEqual([
      "Elsewhere",
      "Lock opens at last",
      "Lock rusts",
      "Talks on the tidal lock go on",
    ]);
    expect(await store.providers.countDocuments({ domain: "ledger.example" })).toBe(0);
  });

  it("keeps what left the source when told not to prune, and an empty folder never empties the store", async () => {
    await seed(store, [folder.path]);
    const before = await snapshot(store);
    folder.delete("news");
    await seed(store, [folder.path], { prune: "never" });
    expect(await snapshot(store)).toEqual(before);
    folder.delete("wiki", "wire");
    await expect(seed(store, [folder.path])).rejects.toMatchObject({ code: "NOTHING_TO_READ" });
    expect(await snapshot(store)).toEqual(before);
  });

  it("takes another folder of the same name for what it is, and loses nothing to it unless told so", async () => {
    const namesake = contentFolder("content", {
      "b.md": articleFile({ title: "Another town", url: "https://ledger.example/b" }),
    });
    await seed(store, [folder.path]);
    const { report } = await seed(store, [namesake.path], { prune: "safe" });
    expect(report.articles).toMatchObject({ inserted: 1, removed: 0 });
    expect(report.warnings).toMatchObject([{ rule: "source-replaced" }]);
    await seed(store, [namesake.path], { prune: "always" });
    namesake.remove();
    expect(await store.articles.countDocuments()).toBe(1);
  });

  it("keeps the last good version of a document that breaks", async () => {
    await seed(store, [folder.path]);
    const before = await snapshot(store);
    folder.write({ "news/rust.md": "---\ntitle: [unclosed\n---\n" });
    const { report } = await seed(store, [folder.path]);
    expect(report.rejected).toMatchObject([{ file: "content/news/rust.md" }]);
    expect(await snapshot(store)).toEqual(before);
  });

  it("treats the same text without a URL, and at a second address of the site, as one article", async () => {
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

  it("goes on after it was stopped between any two batches", async () => {
    await seed(store, [folder.path]);
    const expected = await snapshot(store);
    for (const stopAt of ["read", "link"] as const) {
      const other = await freshStore();
      const abort = new AbortController();
      const { interrupted } = await seed(other, [folder.path], {
        signal: abort.signal,
        onProgress: (phase) => phase === stopAt && abort.abort(),
      });
      expect(interrupted).toBe(true);
      await seed(other, [folder.path]);
      expect(await snapshot(other)).toEqual(expected);
    }
  });

  it("lets one run write at a time, and takes over from one that was killed", async () => {
    await store.meta.insertOne({ _id: "seed", lease: { holder: "killed", until: new Date(Date.now() + 1500) } });
    const { report } = await seed(store, [folder.path]);
    expect(report.articles.inserted).toBe(3);
    expect(await store.meta.findOne({ _id: "seed" })).not.toHaveProperty("lease");
  });

  it("forgets a whole source and what nothing else names, and says which sources there are", async () => {
    const other = contentFolder("other", {
      "a.md": articleFile({
        title: "Elsewhere",
        url: "https://ledger.example/elsewhere",
        provider: "The Ledger",
        domain: "ledger.example",
      }),
    });
    await seed(store, [other.path]);
    const expected = await snapshot(store);
    await seed(store, [folder.path]);
    other.remove();
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    await expect(runForget(store, ["contents"], options)).rejects.toThrow("no source contents; it has content, other");
    const { report } = await runForget(store, ["content"], options);
    expect(report.articles).toMatchObject({ removed: 3, unchanged: 1 });
    expect(await snapshot(store)).toEqual(expected);
  });

  it("counts articles of providers, of entities, and of each pair", async () => {
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
