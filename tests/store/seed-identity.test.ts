import { describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile, type ArticleSource } from "../support/documents.js";
import { SYNDICATED, withHarbour } from "../support/harbour.js";
import { seed } from "../support/seed.js";

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
