import { describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { withHarbour } from "../support/harbour.js";
import { seed, snapshot } from "../support/seed.js";

describe("what leaves, breaks or is cut off", () => {
  const harbour = withHarbour();

  it("prunes what left the source, and only that", async () => {
    const { store, folder } = harbour;
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

  it("keeps files and folders whose names are decomposed, as some systems write them, and prunes them when they go", async () => {
    const { store } = harbour;
    const [file, within] = ["Zürich.md", "Café/Été/ä.md"].map((name) => name.normalize("NFD")) as [string, string];
    const settings = "Café/newsgraph.yml".normalize("NFD");
    const odd = contentFolder("Über".normalize("NFD"), {
      [file]: articleFile({ title: "One", body: "It is told." }),
      [within]: articleFile({ title: "Two", body: "It is told, too." }),
      [settings]: "as: page\n",
      "plain.md": articleFile({ title: "Three", body: "It is told as well." }),
    });
    const first = await seed(store, [odd.path], { prune: "safe" });
    expect(first.report).toMatchObject({ documents: { loaded: 3 }, warnings: [], articles: { inserted: 2 } });
    const before = await snapshot(store);
    for (let time = 0; time < 2; time++) {
      const { report } = await seed(store, [odd.path], { prune: "safe" });
      expect(report.documents).toMatchObject({ loaded: 0, unchanged: 3 });
      expect(await snapshot(store)).toEqual(before);
    }
    odd.delete(within);
    expect((await seed(store, [odd.path])).report.entities.removed).toBe(1);
    expect((await store.articles.distinct("title")).sort()).toEqual(["One", "Three"]);
    odd.remove();
  });

  it("keeps what left the source when told not to prune, and an empty folder never empties the store", async () => {
    const { store, folder } = harbour;
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
    const { store, folder } = harbour;
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
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    const before = await snapshot(store);
    folder.write({ "news/rust.md": "---\ntitle: [unclosed\n---\n" });
    const { report } = await seed(store, [folder.path]);
    expect(report.rejected).toMatchObject([{ file: "content/news/rust.md" }]);
    expect(await snapshot(store)).toEqual(before);
  });

  it("goes on after it was stopped between any two batches", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    const expected = await snapshot(store);
    for (const stopAt of ["read", "link"] as const) {
      const other = await harbour.freshStore();
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

  it("leaves no count of what is gone when a run dies while counting", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    folder.delete("wiki", "wire");
    const dying = new Proxy(store.coverage, {
      get(target, name) {
        if (name === "find") throw new Error("died while counting");
        return Reflect.get(target, name, target) as unknown;
      },
    });
    await expect(seed({ ...store, coverage: dying }, [folder.path])).rejects.toThrow("died while counting");
    await seed(store, [folder.path]);
    const clean = await harbour.freshStore();
    await seed(clean, [folder.path]);
    expect(await snapshot(store)).toEqual(await snapshot(clean));
  });

  it("lets one run write at a time, and takes over from one that was killed", async () => {
    const { store, folder } = harbour;
    await store.meta.insertOne({ _id: "seed", lease: { holder: "killed", until: new Date(Date.now() + 1500) } });
    const { report } = await seed(store, [folder.path]);
    expect(report.articles.inserted).toBe(3);
    expect(await store.meta.findOne({ _id: "seed" })).not.toHaveProperty("lease");
  });

  it("forgets a whole source and what nothing else names, and says which sources there are", async () => {
    const { store, folder } = harbour;
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

  it("goes on to forget a source whose documents a run took away before it was killed", async () => {
    const { store, folder } = harbour;
    const other = contentFolder("other", { "keep.md": pageFile("Keep", "stays.") });
    await seed(store, [other.path]);
    other.remove();
    const expected = await snapshot(store);
    await seed(store, [folder.path]);
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    const providers = new Proxy(store.providers, {
      get(target, key) {
        if (key === "deleteMany") throw new Error("killed");
        const value = Reflect.get(target, key, target) as unknown;
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    await expect(runForget({ ...store, providers }, ["content"], options)).rejects.toThrow("killed");
    expect(await store.documents.distinct("source")).toEqual(["other"]);
    await runForget(store, ["content"], options);
    expect(await snapshot(store)).toEqual(expected);
  });
});
