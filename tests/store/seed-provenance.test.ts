import { describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { SYNDICATED, withHarbour } from "../support/harbour.js";
import { seed, snapshot } from "../support/seed.js";

const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const organization = (fields: string) => `---\ntaxonomy: organization\n${fields}\n---\n`;

describe("what a node was read from", () => {
  const harbour = withHarbour();

  it("is every document that tells of an article, the fullest first, and nothing for a stub", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    expect((await store.articles.findOne({ title: "Lock opens at last" }))?.documents).toEqual([
      { source: "content", path: "news/lock.md", part: 0, format: "front matter", shape: "article" },
      { source: "content", path: "news/lock-again.txt", part: 0, format: "front matter", shape: "article" },
    ]);
    expect((await store.articles.findOne({ title: /^Talks/ }))?.documents).toMatchObject([
      { path: "wire/talks.txt", format: "wire" },
    ]);
    expect(await store.articles.findOne({ isStub: true })).not.toHaveProperty("documents");
  });

  it("is a page and its copies for an entity, and nothing for one that is only named", async () => {
    const { store, folder } = harbour;
    folder.write({
      "wiki/Copy.md": pageFile("Port Aurel", "is a port. See [[Harbours#History]] and [[Ada Mole-Reed]]."),
    });
    await seed(store, [folder.path]);
    const paths = (await store.entities.findOne({ name: "Port Aurel" }))?.documents?.map(({ path, shape }) => [
      path,
      shape,
    ]);
    expect(paths).toEqual([
      ["wiki/Copy.md", "page"],
      ["wiki/Port Aurel.md", "page"],
    ]);
    expect(await store.entities.findOne({ name: "Harbours" })).not.toHaveProperty("documents");
  });

  it("is organization pages alone for a provider, the one that says most first", async () => {
    const { store, folder } = harbour;
    folder.write({
      "about/a.md": organization("domain: harbourpost.example"),
      "about/b.md": organization("name: Harbour Post\ndomain: harbourpost.example"),
    });
    await seed(store, [folder.path]);
    const provider = await store.providers.findOne({ domain: "harbourpost.example" });
    expect(provider?.documents?.map(({ path, shape }) => [path, shape])).toEqual([
      ["about/b.md", "organization"],
      ["about/a.md", "organization"],
    ]);
    expect(await store.providers.findOne({ domain: "ledger.example" })).not.toHaveProperty("documents");
  });

  it("is named by the source's name and below its folder, whatever the folder is called", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path], { source: "desk" });
    const article = await store.articles.findOne({ title: "Lock rusts" });
    expect(article?.documents).toMatchObject([{ source: "desk", path: "news/rust.md" }]);
  });

  it("follows a file that is renamed, and nothing else changes", async () => {
    const { store, folder } = harbour;
    const text = articleFile({ title: "Lock shuts", url: "https://harbourpost.example/shuts", body: SYNDICATED });
    folder.write({ "news/shuts.md": text });
    await seed(store, [folder.path]);
    const before = await store.articles.findOne({ title: "Lock shuts" });
    folder.delete("news/shuts.md");
    folder.write({ "news/2024/shut.md": text });
    const { report } = await seed(store, [folder.path]);
    expect(report.articles).toMatchObject({ inserted: 0, updated: 1, removed: 0 });
    const after = await store.articles.findOne({ title: "Lock shuts" });
    expect(after?.documents).toMatchObject([{ path: "news/2024/shut.md" }]);
    expect({ ...after, documents: before?.documents, revision: before?.revision }).toEqual(before);
  });
});

describe("an article that two sources tell of", () => {
  const harbour = withHarbour();
  const url = "https://harbourpost.example/lock-opens";
  const desk = {
    "lock.md": articleFile({ title: "Lock opens", url, body: SYNDICATED, topics: ["Locks"], extra: "quality: 80" }),
  };
  const wire = {
    "opens.md": articleFile({
      title: "The lock opens again",
      url: `${url}?utm_source=wire`,
      excerpt: "After a year of repairs.",
      provider: "Harbour Post",
      domain: "harbourpost.example",
      topics: ["Repairs", "Canals"],
      extra: "authors: [Ada Brook]\ndate: 2024-05-02\nquality: 20\nlocation: PORT AUREL",
    }),
  };

  it("has each field from the fuller document that has it, and what the other says once that one is forgotten", async () => {
    const store = await harbour.freshStore();
    const [one, other] = [contentFolder("desk", desk), contentFolder("wire", wire)];
    await seed(store, [one.path]);
    const alone = await snapshot(store);
    const { report } = await seed(store, [other.path]);
    expect(report.duplicates).toEqual([{ kept: "desk/lock.md", dropped: "wire/opens.md", reason: "same URL" }]);
    const article = await store.articles.findOne({ isStub: false });
    const topics = await store.entities.find({ _id: { $in: article?.topicIds ?? [] } }).toArray();
    expect(article).toMatchObject({
      title: "Lock opens",
      body: SYNDICATED,
      excerpt: "After a year of repairs.",
      authors: ["Ada Brook"],
      publishedAt: new Date("2024-05-02T00:00:00Z"),
      quality: 80,
      documents: [
        { source: "desk", path: "lock.md" },
        { source: "wire", path: "opens.md" },
      ],
    });
    expect(topics.map(({ name }) => name)).toEqual(["Locks"]);
    expect(article?.providerId).toBe((await store.providers.findOne({ name: "Harbour Post" }))?._id);

    await runForget(store, ["wire"], quiet);
    expect(await snapshot(store)).toEqual(alone);

    const clean = await harbour.freshStore();
    await seed(clean, [other.path]);
    await seed(store, [other.path]);
    await runForget(store, ["desk"], quiet);
    expect(await snapshot(store)).toEqual(await snapshot(clean));
    one.remove();
    other.remove();
  });
});
