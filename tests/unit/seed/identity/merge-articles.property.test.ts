import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeArticles, mergeFacts, rankSources } from "../../../../seed/identity/merge-articles.js";
import { ARTICLE_KINDS } from "../../../../src/store/articles.js";
import type { ArticleSource } from "../../../../src/store/document-reads.js";
import type { ArticleRecord } from "../../../../src/store/documents.js";

const text = fc.constantFrom("one", "two words", "three more words");
const texts = fc.array(text, { maxLength: 2 });
const anyArticle: fc.Arbitrary<ArticleRecord> = fc.record(
  {
    articleId: fc.constant("art_1"),
    title: text,
    kind: fc.constantFrom(...ARTICLE_KINDS),
    images: fc.array(fc.record({ url: fc.webUrl() }), { maxLength: 2 }),
    authors: texts,
    topics: texts,
    links: fc.array(
      fc.record({ target: text, kind: fc.constant("name" as const), count: fc.nat(), labels: texts, sections: texts }),
      { maxLength: 2 },
    ),
    related: fc.constant([]),
    excerpt: text,
    body: text,
    url: fc.webUrl(),
    publishedAt: fc.date({ noInvalidDate: true }),
    category: text,
    quality: fc.nat(),
    heat: fc.nat(),
    providerKey: text,
    location: text,
    language: fc.constantFrom("en", "fr"),
  },
  { requiredKeys: ["articleId", "title", "kind", "images", "authors", "topics", "links", "related"] },
);
const anySources = fc
  .array(fc.tuple(anyArticle, fc.constantFrom("a", "b"), text), { minLength: 1, maxLength: 5 })
  .map((rows) =>
    rows.map(([article, source, path], part): ArticleSource => ({
      _id: `${part}`,
      source,
      path,
      part,
      format: "front matter",
      shape: "article",
      article,
    })),
  );
const merge = (sources: readonly ArticleSource[]): ArticleRecord =>
  mergeArticles(rankSources(sources).map(({ article }) => article));

describe("an article of several documents", () => {
  it("is the same whatever their order", () => {
    fc.assert(
      fc.property(
        anySources.chain((sources) =>
          fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length })),
        ),
        ([sources, shuffled]) => {
          expect(merge(shuffled)).toEqual(merge(sources));
        },
      ),
    );
  });

  it("is what its document says where there is one, however often it says it", () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 1, max: 4 }), (article, times) => {
        expect(mergeArticles(Array.from({ length: times }, () => article))).toEqual(article);
      }),
    );
  });

  it("says nothing that no document says, and everything that any of them says", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const all = sources.map(({ article }) => article as unknown as Record<string, unknown>);
        const merged = merge(sources) as unknown as Record<string, unknown>;
        const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        for (const key of new Set(all.flatMap(Object.keys))) {
          if (isSaid(merged[key])) expect(all.map((one) => one[key])).toContainEqual(merged[key]);
          else if (key !== "links") expect(all.filter((one) => isSaid(one[key]))).toEqual([]);
        }
      }),
    );
  });

  it("has each field from the fullest document that has it, and the links of the one whose body stands", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const [first, ...others] = rankSources(sources).map(({ article }) => article);
        const merged = merge(sources);
        expect(merged.title).toBe(first?.title);
        if (first && first.topics.length > 0) expect(merged.topics).toEqual(first.topics);
        const text = [...(first ? [first] : []), ...others].find(({ body }) => body !== undefined);
        if (text) expect([merged.body, merged.links]).toEqual([text.body, text.links]);
      }),
    );
  });

  it("can be made two by two", () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, anyArticle, (a, b, c) => {
        expect(mergeArticles([mergeArticles([a, b]), c])).toEqual(mergeArticles([a, mergeArticles([b, c])]));
      }),
    );
  });

  it("is no plain article where one document says what else it is", () => {
    const facts = { articleId: "art_1", title: "Lock", images: [] };
    const kinds = (["ARTICLE", "VIDEO", "COURSE"] as const).map((kind) => ({ ...facts, kind }));
    expect(mergeFacts(kinds).kind).toBe("VIDEO");
  });

  it("ranks a document with an address first, then the longer text, then the one that says more, then by place", () => {
    const base: ArticleRecord = {
      articleId: "art_1",
      title: "Lock",
      kind: "ARTICLE",
      images: [],
      authors: [],
      topics: [],
      links: [],
      related: [],
    };
    const articles: ArticleRecord[] = [
      { ...base, url: "https://post.example/lock" },
      { ...base, body: "The lock opens at noon." },
      { ...base, body: "The lock opens." },
      { ...base, topics: ["Locks"] },
      base,
      base,
    ];
    const sources = articles.map((article, part): ArticleSource => ({
      _id: `${part}`,
      source: "a",
      path: "a/x.ndjson",
      part,
      format: "front matter",
      shape: "article",
      article,
    }));
    expect(rankSources(sources.toReversed()).map(({ part }) => part)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
