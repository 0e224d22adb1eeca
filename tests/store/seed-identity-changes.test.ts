import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/connection.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { articleFile, type ArticleSource } from "../support/documents.js";
import { SYNDICATED, withHarbour } from "../support/harbour.js";
import { watchWrites } from "../support/interrupted-writes.js";
import { seed, snapshot } from "../support/seed.js";

const PAGE = "https://harbourpost.example/weather";

const SHORT = "Fog until ten, then a light breeze.";

const post = { provider: "Harbour Post", domain: "harbourpost.example" };

const gazette = { provider: "Market Gazette" };

function weather(facts: Partial<ArticleSource> & { day?: string }): string {
  const { day, ...rest } = facts;
  return articleFile({ title: "Weather for the coast", ...(day !== undefined && { extra: `date: ${day}` }), ...rest });
}

/** Ways to tell of one text: several of them are one article or not, by what else there is. */
const WAYS: Record<string, string> = {
  full: weather({ body: SYNDICATED, day: "2024-05-02", ...post, topics: ["Weather"] }),
  address: weather({ body: SYNDICATED, ...post, url: PAGE }),
  mobile: weather({
    body: SYNDICATED,
    day: "2024-05-02",
    url: "https://m.harbourpost.example/w",
    topics: ["Fog", "Coast"],
  }),
  corrected: weather({ body: `${SYNDICATED} Corrected.`, url: PAGE, extra: "authors: [Ada Brook]" }),
  copy: weather({ body: `${SYNDICATED} Corrected.` }),
  later: weather({ body: SYNDICATED, day: "2024-05-09", ...post }),
  elsewhere: weather({ body: SYNDICATED, day: "2024-05-02", ...gazette, url: "https://gazette.example/w" }),
  bare: weather({ body: SYNDICATED }),
  house: weather({ body: SYNDICATED, ...post }),
  short: weather({ body: SHORT, ...post, day: "2024-05-02" }),
  page: "# Weather\n\n**Weather** is what is above.\n",
};

/** Names each of them by its address, as far as it has one. */
const REFERRING = articleFile({
  title: "All about the weather",
  url: "https://harbourpost.example/all",
  related: [PAGE, "https://m.harbourpost.example/w", "https://gazette.example/w"].map((url) => ({
    title: "Weather",
    url,
  })),
});

async function stateOf(store: Store): Promise<unknown> {
  const documents = await store.documents
    .find(
      {},
      { projection: { duplicate: 1, mergedInto: 1, dirty: 1, previousArticleIds: 1, removed: 1 }, sort: { _id: 1 } },
    )
    .toArray();
  return { ...(await snapshot(store)), documents };
}

describe("articles that come to be one, and apart again", () => {
  const harbour = withHarbour();
  const ways = Object.keys(WAYS);
  const files = ["a.md", "b.md", "c.md", "d.md"];
  const step = fc.record({ file: fc.constantFrom(...files), way: fc.constantFrom(...ways, undefined) });
  const put = (
    folder: ContentFolder,
    present: Set<string>,
    { file, way }: { file: string; way: string | undefined },
  ) => {
    if (way !== undefined) {
      folder.write({ [file]: WAYS[way] ?? "" });
      present.add(file);
    } else if (present.delete(file)) folder.delete(file);
  };

  it("are in the end what one clean run makes of the files, whatever was there before", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
        async (runs) => {
          const folder = contentFolder("content", { "all.md": REFERRING });
          const [store, clean] = [await harbour.freshStore(), await harbour.freshStore()];
          const present = new Set<string>();
          try {
            for (const steps of runs) {
              for (const one of steps) put(folder, present, one);
              await seed(store, [folder.path]);
            }
            await seed(clean, [folder.path]);
            expect(await stateOf(store)).toEqual(await stateOf(clean));
          } finally {
            folder.remove();
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 240_000);

  it("are so too where a run dies at any of its writes, and the files change before the next one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 5 }),
        fc.array(step, { minLength: 1, maxLength: 4 }),
        fc.array(step, { maxLength: 2 }),
        fc.integer({ min: 1, max: 14 }),
        fc.boolean(),
        async (first, second, third, death, torn) => {
          const folder = contentFolder("content", { "all.md": REFERRING });
          const [store, clean] = [await harbour.freshStore(), await harbour.freshStore()];
          const present = new Set<string>();
          try {
            for (const one of first) put(folder, present, one);
            await seed(store, [folder.path]);
            for (const one of second) put(folder, present, one);
            const dying = watchWrites(
              store,
              ["documents", "articles"],
              (write) => {
                if (write === death) throw new Error("killed");
              },
              torn,
            );
            await seed(dying, [folder.path]).catch((error: Error) => expect(error.message).toBe("killed"));
            for (const one of third) put(folder, present, one);
            await seed(store, [folder.path]);
            await seed(clean, [folder.path]);
            expect(await stateOf(store)).toEqual(await stateOf(clean));
          } finally {
            folder.remove();
          }
        },
      ),
      { numRuns: 14 },
    );
  }, 240_000);
});
