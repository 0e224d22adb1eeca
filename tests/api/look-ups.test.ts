import { beforeAll, describe, expect, it } from "vitest";
import { idOf } from "../../src/store/ids.js";
import { answer, ask } from "../support/ask.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 20, providers: 6, entities: 6 }, 2);
const store = withStore();
beforeAll(async () => {
  const [first, second, third] = graph.entities;
  // A name of one that is an alias of two others, the later of which has more articles.
  if (!first || !second || !third) throw new Error("the sample has six entities");
  first.nameKeys = ["mercury", "hg"];
  second.nameKeys = ["hermes", "mercury", "quicksilver"];
  third.nameKeys = ["hydrargyrum", "mercury", "quicksilver"];
  [first.articleCount, second.articleCount, third.articleCount] = [1, 5, 9];
  await insertGraph(store(), graph);
});

const [article] = graph.articles;
const [provider] = graph.providers;
const idOfEntity = (index: number): string | undefined => graph.entities[index]?._id;

async function find(query: string): Promise<unknown> {
  const { found } = await ask<{ found: { id: string } | null }>(store(), `{ found: ${query} { id } }`);
  return found?.id ?? null;
}

async function problem(query: string, variables?: Record<string, unknown>): Promise<string | undefined> {
  return (await answer(store(), query, variables)).errors?.[0]?.message;
}

describe("a look-up", () => {
  it("finds an article by its address, whatever its scheme, www., tracking parameters and fragment", async () => {
    for (const url of [`${article?.url}`, `http://www.example.com/2/0/?utm_source=x#top`]) {
      expect(await find(`article(url: ${JSON.stringify(url)})`)).toBe(article?._id);
    }
    expect(await find('article(url: "https://example.com/unknown")')).toBeNull();
  });

  it("finds a provider by its domain, whatever its case and www.", async () => {
    expect(await find('provider(domain: "WWW.P0.Example.com")')).toBe(provider?._id);
    expect(await find('provider(domain: "example.com")')).toBeNull();
  });

  it("finds an entity by slug, and by name before alias, then by the one with more articles", async () => {
    expect(await find('entity(slug: "entity-4")')).toBe(idOfEntity(4));
    expect(await find('entity(slug: "Entity-4")')).toBeNull();
    expect(await find('entity(name: "MERCURY")')).toBe(idOfEntity(0));
    expect(await find('entity(name: " Quicksilver ")')).toBe(idOfEntity(2));
    expect(await find('entity(name: "Hg")')).toBe(idOfEntity(0));
    expect(await find('entity(name: "nothing")')).toBeNull();
  });

  it("takes exactly one key", async () => {
    expect(await problem("{ article { id } }")).toBe("article takes exactly one of id, url; 0 were given.");
    expect(await problem('{ provider(id: "x", domain: "y") { id } }')).toBe(
      "provider takes exactly one of id, domain; 2 were given.",
    );
    expect(await problem('{ entity(id: null, slug: "x", name: "y") { id } }')).toBe(
      "entity takes exactly one of id, slug, name; 2 were given.",
    );
  });

  it("refuses an address that is not an absolute http(s) URL", async () => {
    for (const url of ["javascript:alert(1)", "/a/b", "ftp://example.com/x", ""]) {
      expect(await problem("query ($url: URL!) { article(url: $url) { id } }", { url })).toMatch(
        /URL must be an absolute http or https URL/,
      );
    }
  });
});

describe("node and nodes", () => {
  it("find nodes of any type by id, in the order asked for, null where nothing has an id", async () => {
    const ids = [idOfEntity(1), "nonsense", article?._id, provider?._id, idOf("article", "unknown"), idOfEntity(1), ""];
    const { nodes } = await ask<{ nodes: unknown[] }>(
      store(),
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Article { title } ... on Provider { name } } }",
      { ids },
    );
    const entity = { __typename: "Entity", id: idOfEntity(1) };
    expect(nodes).toEqual([
      entity,
      null,
      { __typename: "Article", id: article?._id, title: article?.title },
      { __typename: "Provider", id: provider?._id, name: provider?.name },
      null,
      entity,
      null,
    ]);
    expect(await find(`node(id: "${article?._id}")`)).toBe(article?._id);
    expect(await find(`node(id: "${idOf("entity", "unknown")}")`)).toBeNull();
  });

  it("take at most 100 ids", async () => {
    const ids = Array.from({ length: 101 }, () => article?._id);
    expect(await problem("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).toBe(
      "ids takes at most 100 ids, not 101.",
    );
    expect(await problem("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ids.slice(1) })).toBeUndefined();
  });

  it("do not find a node of one type under the look-up of another", async () => {
    expect(await find(`article(id: "${provider?._id}")`)).toBeNull();
  });
});

describe("values", () => {
  it("come as the schema says: times in UTC with milliseconds, addresses as stored, null where the source is silent", async () => {
    const dated = graph.articles.find(({ publishedAt }) => publishedAt !== undefined);
    const { article: found } = await ask<{ article: unknown }>(
      store(),
      `{ article(id: "${dated?._id}") { publishedAt url location excerpt images { url } authors kind } }`,
    );
    expect(found).toEqual({
      publishedAt: dated?.publishedAt?.toISOString(),
      url: dated?.url,
      location: null,
      excerpt: null,
      images: [],
      authors: [],
      kind: dated?.kind,
    });
  });
});
