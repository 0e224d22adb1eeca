import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import type { Store } from "../../src/store/connection.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { articleFile, pageFile, type ArticleSource } from "../support/documents.js";
import { SYNDICATED, withHarbour } from "../support/harbour.js";
import { watchWrites } from "../support/interrupted-writes.js";
import { seed, snapshot } from "../support/seed.js";

const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const PAGE = "https://harbourpost.example/weather";
const SHORT = "Fog until ten, then a light breeze.";
const post = { provider: "Harbour Post", domain: "harbourpost.example" };
const gazette = { provider: "Market Gazette" };

function weather(facts: Partial<ArticleSource> & { day?: string }): string {
  const { day, ...rest } = facts;
  return articleFile({ title: "Weather for the coast", ...(day !== undefined && { extra: `date: ${day}` }), ...rest });
}

describe("whether two documents are one article", () => {
  const harbour = withHarbour();

  it.each<[string, string, string, number, string[]]>([
    [
      "not where houses and days differ",
      weather({ body: SHORT, day: "2024-05-02", ...post }),
      weather({ body: SHORT, day: "2024-05-09", ...gazette }),
      2,
      [],
    ],
    [
      "not where days differ",
      weather({ body: SYNDICATED, day: "2024-05-02", ...post }),
      weather({ body: SYNDICATED, day: "2024-05-09", ...post }),
      2,
      [],
    ],
    [
      "not where houses differ",
      weather({ body: SYNDICATED, day: "2024-05-02", ...post }),
      weather({ body: SYNDICATED, day: "2024-05-02", ...gazette }),
      2,
      [],
    ],
    [
      "where house and day are the same",
      weather({ body: SHORT, day: "2024-05-02", ...post }),
      weather({ body: SHORT, day: "2024-05-02", provider: "harbourpost.example" }),
      1,
      ["same text, house and day"],
    ],
    [
      "where a long text has no house and no day",
      weather({ body: SYNDICATED, day: "2024-05-02", ...post }),
      weather({ body: SYNDICATED }),
      1,
      ["same text"],
    ],
    [
      "not where a short one has none",
      weather({ body: SHORT, day: "2024-05-02", ...post }),
      weather({ body: SHORT }),
      2,
      [],
    ],
    [
      "not where there is no body, though all else is the same",
      weather({ day: "2024-05-02", ...post }),
      weather({ day: "2024-05-02", ...post }),
      2,
      [],
    ],
    [
      "where there is no body but one address",
      weather({ url: "https://a.example/w", day: "2024-05-02" }),
      weather({ url: "https://www.a.example/w/", day: "2024-05-09" }),
      1,
      ["same URL"],
    ],
    [
      "where one has the other's address and text",
      weather({ body: SHORT, day: "2024-05-02", ...post, url: "https://harbourpost.example/w" }),
      weather({ body: SHORT, day: "2024-05-02", ...post }),
      1,
      ["same text, house and day"],
    ],
  ])("%s", async (_, a, b, articles, reasons) => {
    const store = await harbour.freshStore();
    const folder = contentFolder("content", { "a.md": a, "b.md": b });
    const { report } = await seed(store, [folder.path]);
    folder.remove();
    expect(await store.articles.countDocuments()).toBe(articles);
    expect(report.duplicates.map(({ reason }) => reason)).toEqual(reasons);
    for (const { kept, dropped } of report.duplicates)
      expect([kept, dropped].sort()).toEqual(["content/a.md", "content/b.md"]);
  });
});

describe("what becomes of what another source tells of", () => {
  const harbour = withHarbour();

  it("is told by the run that brings the other one, whichever of the two stands", async () => {
    const store = await harbour.freshStore();
    const first = contentFolder("first", { "a.md": articleFile({ title: "Fog", url: PAGE, body: SHORT }) });
    const second = contentFolder("second", {
      "a.md": articleFile({ title: "Fog again", url: PAGE, body: SYNDICATED }),
    });
    await seed(store, [first.path]);
    const { report } = await seed(store, [second.path]);
    for (const folder of [first, second]) folder.remove();
    expect(report.duplicates).toEqual([{ kept: "second/a.md", dropped: "first/a.md", reason: "same URL" }]);
  });

  it("leaves a page its id and slug where another page of that title comes, and goes", async () => {
    const store = await harbour.freshStore();
    const first = contentFolder("first", { "Port Aurel.md": pageFile("Port Aurel", "is a port.") });
    const second = contentFolder("second", { "places/Port Aurel.md": pageFile("Port Aurel", "is a ship.") });
    const stored = async () =>
      (await store.entities.find({}, { sort: { articleCount: -1, _id: 1 } }).toArray()).map(({ _id, slug }) => [
        _id,
        slug,
      ]);
    await seed(store, [first.path]);
    const [alone] = await stored();
    await seed(store, [second.path]);
    expect(await stored()).toHaveLength(2);
    expect(await stored()).toContainEqual(alone);
    await runForget(store, ["second"], quiet);
    expect(await stored()).toEqual([alone]);
    for (const folder of [first, second]) folder.remove();
  });
});

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
