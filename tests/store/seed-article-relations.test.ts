import { beforeAll, describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import type { Store } from "../../src/store/connection.js";
import { readSubjects, readWire } from "../relations-quality/labelled-stories.js";
import { expectRelationsOfArticles } from "../support/article-relations.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { articleFile } from "../support/documents.js";
import { withHarbour } from "../support/harbour.js";
import { copyOf, report, reportFile, retold } from "../support/news-world.js";
import { seed } from "../support/seed.js";
import { withStore } from "../support/store.js";

const at = (day: number): string => `publishedDateTime: "2024-05-${String(day).padStart(2, "0")}T08:00:00Z"`;
const ORIGINAL = report(1, 0);
const TOLD = { "a.md": reportFile("a", ORIGINAL), "b.md": reportFile("b", retold(ORIGINAL, 1, 0)) };
const THREE = { ...TOLD, "c.md": reportFile("c", copyOf(ORIGINAL, 1)) };

/** What an article is related to, by the last part of the addresses, as `c SAME_STORY`. */
async function relatedOf(store: Store, name: string): Promise<string[]> {
  const articles = await store.articles.find().toArray();
  const names = new Map(articles.map(({ _id, url }) => [_id, url?.split("/").at(-1) ?? ""]));
  const one = articles.find(({ _id }) => names.get(_id) === name);
  return (one?.related ?? []).map(({ articleId, reason }) => `${names.get(articleId)} ${reason}`);
}

/** The articles of each story, by the last part of their addresses. */
async function storiesOf(store: Store): Promise<string[]> {
  const stories = await store.stories.find().toArray();
  const members = stories.map(({ _id }) => store.articles.find({ storyId: _id }).toArray());
  const names = (await Promise.all(members)).map((ones) => ones.map(({ url }) => url?.split("/").at(-1)).sort());
  return names.map((ones) => ones.join(" ")).sort();
}

describe("what the seed finds out about the articles of two subjects", () => {
  const store = withStore();
  const subjectOf = new Map<string, string>();

  beforeAll(async () => {
    const folder = contentFolder("content", {});
    const subjects = readSubjects().filter(({ label }) => label === "sport" || label === "technology");
    for (const [number, { label, title, body }] of subjects.entries()) {
      const url = `https://${label}.example/${number}`;
      subjectOf.set(url, label);
      folder.write({ [`${number}.md`]: articleFile({ title, url, body }) });
    }
    await seed(store(), [folder.path]);
    folder.remove();
  });

  it("relates most of them to articles of their own subject, best first", async () => {
    const articles = await store().articles.find().toArray();
    const subject = new Map(articles.map(({ _id, url }) => [_id, subjectOf.get(url ?? "")]));
    const firsts = articles.flatMap(({ _id, related }) =>
      related.slice(0, 3).map(({ articleId }) => subject.get(articleId) === subject.get(_id)),
    );
    expect(firsts.length).toBeGreaterThan(articles.length * 2);
    expect(firsts.filter(Boolean).length / firsts.length).toBeGreaterThan(0.8);
    await expectRelationsOfArticles(store());
  });

  it("makes no stories of texts of which none tells what another does", async () => {
    expect(await storiesOf(store())).toEqual([]);
  });
});

describe("what the seed finds out about articles that tell the same", () => {
  const harbour = withHarbour();

  async function withFiles(
    files: Record<string, string>,
    run: (store: Store, folder: ContentFolder, again: () => Promise<unknown>) => Promise<void>,
  ) {
    const folder = contentFolder("content", files);
    try {
      const store = await harbour.freshStore();
      const again = () => seed(store, [folder.path]);
      await again();
      await run(store, folder, again);
      await expectRelationsOfArticles(store);
    } finally {
      folder.remove();
    }
  }

  it("knows the copies of one text under other headlines, cut and with an agency line, and makes them a story", () => {
    const [wire, other] = readWire();
    const body = wire?.body.split("\n\n") ?? [];
    const agency = { title: wire?.title ?? "", domain: "agency.example", body, extra: at(3) };
    const cut = { title: "Markets this morning", domain: "evening.example", extra: at(4) };
    const files = {
      "wire.md": { ...agency, body: body.join("\n\n") },
      "cut.md": { ...cut, body: `(AP) - ${[body[0], ...body.slice(1, 4).reverse()].join("\n\n")}` },
      "else.md": { title: other?.title ?? "", domain: "evening.example", body: other?.body ?? "", extra: at(3) },
    };
    const named = Object.entries(files).map(([name, { body: text = "", ...one }]) => [
      name,
      articleFile({ ...one, body: text, url: `https://${one.domain}/${name.slice(0, -3)}` }),
    ]);
    return withFiles(Object.fromEntries(named) as Record<string, string>, async (store) => {
      expect(await storiesOf(store)).toEqual(["cut wire"]);
      expect((await relatedOf(store, "wire"))[0]).toBe("cut SAME_STORY");
      expect((await relatedOf(store, "cut"))[0]).toBe("wire SAME_STORY");
      expect((await relatedOf(store, "else")).filter((one) => one.includes("SAME_STORY"))).toEqual([]);
    });
  });

  it("makes a story of two reports by different providers, with who told it, when, and the first one's title", () =>
    withFiles(TOLD, async (store) => {
      expect(await storiesOf(store)).toEqual(["a b"]);
      expect(await relatedOf(store, "a")).toEqual(["b SAME_STORY"]);
      const [story] = await store.stories.find().toArray();
      const providers = await store.providers.find({ _id: { $in: story?.providerIds ?? [] } }).toArray();
      const articles = await store.articles.find().toArray();
      expect(providers.map(({ domain }) => domain).sort()).toEqual([ORIGINAL.domain, "retold1.example"]);
      expect(articles.map(({ title }) => title)).toContain(story?.title);
      const day = new Date(`2024-05-${String(ORIGINAL.day).padStart(2, "0")}T08:00:00Z`);
      expect(story).toMatchObject({ articleCount: 2, firstPublishedAt: day, lastPublishedAt: day });
    }));

  it("leaves what the source relates first, in its order, and names it no second time", () => {
    const related = [
      { title: "Not seen here", url: "https://elsewhere.example/stub" },
      { title: "The copy", url: "https://copies1.example/c" },
    ];
    return withFiles({ ...THREE, "a.md": reportFile("a", { ...ORIGINAL, related }) }, async (store) => {
      expect(await relatedOf(store, "a")).toEqual(["stub EDITORIAL", "c EDITORIAL", "b SAME_STORY"]);
      expect(await storiesOf(store)).toEqual(["a b c"]);
    });
  });

  it("compares stubs by their titles, and the articles that take their places by their texts", () => {
    const related = [{ title: "Floods cut the Tavora valley off", url: "https://valley.example/stub" }];
    const files = {
      "from.md": reportFile("from", { ...report(8, 1), related }),
      "like.md": articleFile({ title: "Tavora valley dry after floods", url: "https://valley.example/like" }),
    };
    return withFiles(files, async (store, folder, again) => {
      expect(await relatedOf(store, "stub")).toEqual(["like SIMILAR"]);
      folder.write({ "stub.md": reportFile("stub", { ...report(9, 1), domain: "valley.example" }) });
      await again();
      expect(await relatedOf(store, "stub")).toEqual(["from SIMILAR"]);
      expect(await relatedOf(store, "like")).toEqual([]);
    });
  });

  it("keeps a story of three right when one of them goes, whichever it is, and ends it with the second", () =>
    withFiles(THREE, async (store, folder, again) => {
      expect(await storiesOf(store)).toEqual(["a b c"]);
      for (const [gone, left] of [
        ["a", "b c"],
        ["b", "a c"],
        ["c", "a b"],
      ] as const) {
        folder.delete(`${gone}.md`);
        await again();
        expect((await storiesOf(store)).filter((one) => one !== left)).toEqual([]);
        await expectRelationsOfArticles(store);
        folder.write(THREE);
        await again();
        expect(await storiesOf(store)).toEqual(["a b c"]);
      }
      folder.delete("a.md", "b.md");
      await again();
      expect(await storiesOf(store)).toEqual([]);
      expect(await store.articles.countDocuments({ storyId: { $exists: true } })).toBe(0);
    }));

  it("ends the story where an edit ends the likeness, or moves one report to another month", () =>
    withFiles(TOLD, async (store, folder, again) => {
      folder.write({ "b.md": reportFile("b", { ...retold(ORIGINAL, 1, 0), day: ((ORIGINAL.day ?? 0) + 14) % 28 }) });
      await again();
      expect(await storiesOf(store)).toEqual([]);
      expect(await relatedOf(store, "a")).toEqual(["b SIMILAR"]);
      folder.write(TOLD);
      await again();
      expect(await storiesOf(store)).toEqual(["a b"]);
      folder.write({ "b.md": reportFile("b", { ...report(77, 1), domain: "retold1.example" }) });
      await again();
      expect(await storiesOf(store)).toEqual([]);
      expect(await relatedOf(store, "a")).toEqual([]);
    }));

  it("takes all of it away with the source", () =>
    withFiles(THREE, async (store, _folder, again) => {
      const other = contentFolder("other", { "lone.md": reportFile("lone", report(5, 1)) });
      await seed(store, [other.path]);
      other.remove();
      await runForget(store, ["content"], { signal: new AbortController().signal, onProgress: () => undefined });
      expect(await store.stories.countDocuments()).toBe(0);
      expect(await store.similarity.countDocuments()).toBe(1);
      await expectRelationsOfArticles(store);
      await again();
      expect(await storiesOf(store)).toEqual(["a b c"]);
    }));
});
