import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import type { Store } from "../../src/store/connection.js";
import { withScratchCopy } from "../../src/store/scratch.js";
import { expectRelationsOfArticles } from "../support/article-relations.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { withHarbour } from "../support/harbour.js";
import { watchWrites } from "../support/interrupted-writes.js";
import { newsWorld } from "../support/news-world.js";
import { seed, snapshot } from "../support/seed.js";

/** More articles than a list of neighbours holds, a third of them in stories. */
const { files: FILES, edits: EDITS } = newsWorld(91);
const NAMES = Object.keys(FILES);
const COLLECTIONS = ["similarity", "articles", "stories"] as const;

const pick = (files: Record<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, files[name] ?? ""]));

describe("runs over one world of articles", () => {
  const harbour = withHarbour();

  async function withFolder(files: Record<string, string>, run: (folder: ContentFolder) => Promise<void>) {
    const folder = contentFolder("content", files);
    try {
      await run(folder);
    } finally {
      folder.remove();
    }
  }

  it(
    "end in the same relations as one clean run, whatever the order, with edits, removals and forgotten sources",
    () =>
      withFolder(FILES, async (all) => {
        const clean = await harbour.freshStore();
        await seed(clean, [all.path]);
        await expectRelationsOfArticles(clean);
        const expected = await snapshot(clean);
        expect(expected.stories?.length).toBeGreaterThan(10);
        // A few articles meet only those that share a key with them; many meet all.
        const step = fc.record({
          action: fc.constantFrom("add", "edit", "edit", "remove", "forget"),
          names: fc.oneof(
            fc.subarray(NAMES, { minLength: 1, maxLength: 12 }),
            fc.subarray(NAMES, { minLength: 60, maxLength: 85 }),
          ),
        });
        const start = fc.subarray(NAMES, { minLength: 20 });
        await fc.assert(
          fc.asyncProperty(start, fc.array(step, { minLength: 3, maxLength: 4 }), async (first, steps) => {
            const store = await harbour.freshStore();
            await withFolder(pick(FILES, first), async (folder) => {
              await seed(store, [folder.path]);
              for (const { action, names } of steps) {
                folder.write(pick(action === "edit" ? EDITS : FILES, names));
                if (action === "remove") folder.delete(...names.slice(1));
                await seed(store, [folder.path]);
                if (action === "forget") {
                  const signal = new AbortController().signal;
                  await runForget(store, ["content"], { signal, onProgress: () => undefined });
                }
              }
              await expectRelationsOfArticles(store);
              folder.write(FILES);
              await seed(store, [folder.path]);
              expect(await snapshot(store)).toEqual(expected);
            });
          }),
          { numRuns: 6 },
        );
      }),
    120_000,
  );

  it("find the same for one article after the other as for all at once", () =>
    withFolder(pick(FILES, NAMES.slice(0, 60)), async (folder) => {
      const [once, oneByOne] = [await harbour.freshStore(), await harbour.freshStore()];
      await seed(oneByOne, [folder.path]);
      for (const name of NAMES.slice(60, 72).reverse()) {
        folder.write(pick(FILES, [name]));
        await seed(oneByOne, [folder.path]);
      }
      await seed(once, [folder.path]);
      expect(await snapshot(oneByOne)).toEqual(await snapshot(once));
    }));

  it("work all relations out for a store that an older version wrote", () =>
    withFolder(FILES, async (folder) => {
      const store = await harbour.freshStore();
      await seed(store, [folder.path]);
      const expected = await snapshot(store);
      await store.similarity.deleteMany({});
      await store.stories.deleteMany({});
      await store.articles.updateMany({}, { $set: { related: [] }, $unset: { storyId: "" } });
      await store.meta.updateOne({ _id: "seed" }, { $set: { version: 1 } });
      await seed(store, [folder.path]);
      expect(await snapshot(store)).toEqual(expected);
    }));

  it("write nothing where nothing changed, and no relations where only what no relation depends on did", () =>
    withFolder(pick(FILES, NAMES.slice(0, 40)), async (folder) => {
      const store = await harbour.freshStore();
      await seed(store, [folder.path]);
      const before = await snapshot(store);
      const written: string[] = [];
      const watched = watchWrites(store, COLLECTIONS, (_write, name) => void written.push(name));
      await seed(watched, [folder.path]);
      folder.write({ "0.md": `${FILES["0.md"]}\n\n` });
      await seed(watched, [folder.path]);
      expect(written).toEqual([]);
      expect(await snapshot(store)).toEqual(before);
      folder.write({ "0.md": EDITS["0.md"] ?? "" });
      await seed(watched, [folder.path]);
      expect(new Set(written)).toEqual(new Set(COLLECTIONS));
    }));

  it("leave the articles alone that have nothing to do with a new one", () =>
    withFolder(FILES, async (folder) => {
      const store = await harbour.freshStore();
      await seed(store, [folder.path]);
      const digests = async (one: Store) =>
        new Map((await one.similarity.find().toArray()).map((row) => [row._id, JSON.stringify(row.near)]));
      const before = await digests(store);
      folder.write({ "new.md": (EDITS["1.md"] ?? "").replace(/webUrl: .*/u, 'webUrl: "https://paper1.example/new"') });
      await seed(store, [folder.path]);
      const after = await digests(store);
      const [added] = [...after.keys()].filter((id) => !before.has(id));
      const changed = [...before.keys()].filter((id) => before.get(id) !== after.get(id));
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.length).toBeLessThan(before.size);
      for (const id of changed) expect(after.get(id)).toContain(added);
    }));

  it("leave the store as it is where they are for show, and tell what they would have done", () =>
    withFolder(pick(FILES, NAMES.slice(0, 40)), async (folder) => {
      const store = await harbour.freshStore();
      await seed(store, [folder.path]);
      const before = await snapshot(store);
      folder.write(pick(EDITS, NAMES.slice(0, 20)));
      folder.delete("30.md");
      const shown = await withScratchCopy(store, async (scratch) => {
        expect(await snapshot(scratch)).toEqual(before);
        await seed(scratch, [folder.path]);
        return snapshot(scratch);
      });
      expect(await snapshot(store)).toEqual(before);
      await seed(store, [folder.path]);
      expect(await snapshot(store)).toEqual(shown);
    }));
});
