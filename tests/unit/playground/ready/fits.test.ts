import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import * as fits from "../../../../src/playground/app/ready/fits.js";
import { readyGroups } from "../../../../src/playground/app/ready/ready-groups.js";
import { readyQuery } from "../../../../src/playground/app/ready/ready-query.js";
import type { ArticleFact, EntityFact, StoreFacts } from "../../../../src/playground/app/ready/store-facts.js";

const root = resolve(import.meta.dirname, "../../../..");
const schema = buildSchema(readFileSync(join(root, "schema.graphql"), "utf8"));
const queries = readdirSync(join(root, "examples"))
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => readyQuery(readFileSync(join(root, "examples", name), "utf8")));

const NOTHING: StoreFacts = {
  articles: [],
  providers: [],
  entities: [],
  pages: [],
  hasStubs: { article: false, entity: false },
  story: undefined,
  trendingAt: undefined,
};

const article = (more: Partial<ArticleFact>): ArticleFact => ({
  id: "art_1",
  title: "Title",
  url: null,
  publishedAt: null,
  kind: "ARTICLE",
  location: null,
  quality: null,
  heat: null,
  provider: null,
  mentions: { nodes: [] },
  related: { nodes: [], pageInfo: { hasNextPage: false } },
  ...more,
});

const ids = (...all: string[]) => ({ nodes: all.map((id) => ({ id })) });
const entity = (id: string, related: EntityFact["related"]["nodes"] = []): EntityFact => ({
  id,
  name: `Name of ${id}`,
  slug: id,
  aliases: [],
  articles: { nodes: [] },
  related: { nodes: related },
});

describe("what ready queries are filled with", () => {
  it("is the address of the article with the most of what the query shows", () => {
    const mention = { id: "ent_1", name: "N", isStub: true };
    const articles = [
      article({ mentions: { nodes: [mention, mention] } }),
      article({ url: "https://a.example/poor" }),
      article({ url: "https://a.example/rich", mentions: { nodes: [mention] } }),
    ];
    expect(fits.fullArticle({ ...NOTHING, articles })).toEqual({ url: "https://a.example/rich" });
    expect(fits.fullArticle({ ...NOTHING, articles: articles.slice(0, 1) })).toBeUndefined();
  });

  it("are the ends of a path of two steps where there is one, else of one", () => {
    const near = { id: "b", related: ids("a") };
    const far = { id: "c", related: ids("a", "d") };
    expect(fits.twoEnds({ ...NOTHING, entities: [entity("a", [near, far])] })).toEqual({ from: "a", to: "d" });
    expect(fits.twoEnds({ ...NOTHING, pages: [{ ...entity("a", [near]), links: ids(), backlinks: ids() }] })).toEqual({
      from: "a",
      to: "b",
    });
    expect(fits.twoEnds({ ...NOTHING, entities: [entity("a")] })).toBeUndefined();
  });

  it("is the year of the newest article, to its end", () => {
    const dated = (publishedAt: string) => ({ ...NOTHING, articles: [article({}), article({ publishedAt })] });
    expect(fits.newestYear(dated("2024-12-31T23:00:00.000Z"))).toEqual({
      from: "2024-01-01T00:00:00Z",
      until: "2025-01-01T00:00:00Z",
    });
    expect(fits.newestYear(dated("0009-05-05T00:00:00.000Z"))).toMatchObject({ until: "0010-01-01T00:00:00Z" });
    expect(fits.newestYear(dated("9999-05-05T00:00:00.000Z"))).toBeUndefined();
  });

  it("always makes queries that fit the schema, whatever stands in titles, names and addresses", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    const facts = fc
      .record({ title: text, url: text, name: text, slug: text, alias: text, domain: text, location: text })
      .map(({ title, url, name, slug, alias, domain, location }): StoreFacts => {
        const one = { ...entity("ent_1", [{ id: "ent_2", related: ids("ent_3") }]), name, slug, aliases: [alias] };
        const mentions = { nodes: [0, 1].map(() => ({ id: "ent_1", name, isStub: false })) };
        const provider = { id: "prv_1" };
        const publishedAt = "2024-01-02T03:04:05.000Z";
        return {
          articles: [article({ title, url, location, quality: 1, mentions, provider, publishedAt })],
          providers: [{ id: "prv_1", domain, articles: ids("art_1"), related: ids("prv_2") }],
          entities: [{ ...one, articles: { nodes: [{ id: "art_1", publishedAt }] } }],
          pages: [{ ...one, links: ids("ent_2"), backlinks: ids() }],
          hasStubs: { article: true, entity: true },
          story: { url },
          trendingAt: publishedAt,
        };
      });
    fc.assert(
      fc.property(facts, (some) => {
        const filled = readyGroups(queries, some).flatMap((group) => group.queries);
        // What is left out needs a word of letters, or a related article, neither of which need be there.
        expect(filled.length).toBeGreaterThan(15);
        for (const query of filled) {
          const errors = validate(schema, parse(query.text)).map(({ message }) => message);
          expect(errors.filter((message) => !message.includes('type "URL"'))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
