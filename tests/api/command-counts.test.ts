import { graphql } from "graphql";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createContext } from "../../src/context.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { ask } from "../support/ask.js";
import { insertRelations, relateGraph } from "../support/found-relations.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 300, providers: 60, entities: 60 }, 9);
const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
const found = relateGraph(graph);
beforeAll(async () => {
  await insertGraph(store(), graph);
  await insertRelations(store(), found);
});
beforeEach(() => void (commands.length = 0));

/** The commands of one query, each as `find articles`; two queries' lists are equal where they ask the store the same things. */
async function commandsOf(source: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  commands.length = 0;
  await ask(store(), source, variables);
  return commands.map(({ name, collection }) => `${name} ${String(collection)}`);
}

/**
 * Every relation at once, lists within lists, each page as large as the query says. The same type has other fields in each place,
 * for what an earlier level has read already is not read again.
 */
const EVERYTHING = `query ($first: Int) {
  articles(first: $first, filter: { isStub: false }) {
    nodes {
      title
      provider { name articles(first: 3) { nodes { heat topics { slug } } totalCount } }
      topics { name }
      mentions(first: 2) { edges { count node { name providers(first: 2) { nodes { images { url } } } } } }
      related(first: 3, filter: { heat: { gte: -1 } }) { edges { reason node { kind provider { domain } } sharedEntities { summary } } }
      relatedFrom(first: 2) { edges { reason node { quality } } totalCount }
      story { title providers { aliases } entities { aliases } articles(first: 2) { nodes { authors } totalCount } }
    }
    totalCount
  }
  entities(first: $first) {
    nodes { name articles(first: 2) { nodes { title } } links { nodes { isStub } } backlinks(first: 2) { edges { count node { name } } } related(first: 2) { edges { linked node { sections { level } } } } }
  }
  stories(first: $first) { nodes { title articles(first: 1) { nodes { location } } } totalCount }
  providers(first: $first) { nodes { name entities(first: 2) { edges { articleCount node { body } } totalCount } related(first: 2) { edges { score node { images { width } } sharedEntities { slug body } } } } }
}`;

describe("the commands of a query", () => {
  it("are the same for 7 and 50 parents of every kind, whatever they meet, and never more for 2", async () => {
    const few = await commandsOf(EVERYTHING, { first: 2 });
    const some = await commandsOf(EVERYTHING, { first: 7 });
    const many = await commandsOf(EVERYTHING, { first: 50 });
    expect(some).toHaveLength(many.length);
    expect([...some].sort()).toEqual([...many].sort());
    // Two parents may happen to have nothing below them; they never need more.
    expect(few.length).toBeLessThanOrEqual(many.length);
    expect(many.filter((command) => command.startsWith("getMore"))).toEqual([]);
  });

  it.each([1, 2, 50])(
    "are five for %i providers with their articles, those articles' topics, and two counts",
    async (first) => {
      const sent = await commandsOf(
        "query ($first: Int) { providers(first: $first, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) { nodes { name articles(first: 5) { nodes { title topics { name } } totalCount } } totalCount } }",
        { first },
      );
      expect([...sent].sort()).toEqual([
        "aggregate providers",
        "aggregate providers",
        "aggregate providers",
        "find entities",
        "find providers",
      ]);
    },
  );

  it.each([1, 2, 50])(
    "are three for %i articles with their providers, topics and mentions: one find of entities for both",
    async (first) => {
      const source =
        "query ($first: Int) { articles(first: $first, orderBy: [{ field: TITLE, direction: ASC }]) { nodes { provider { name } topics { name } mentions { nodes { name slug } } } } }";
      expect([...(await commandsOf(source, { first }))].sort()).toEqual([
        "find articles",
        "find entities",
        "find providers",
      ]);
    },
  );

  it.each([2, 50])(
    "are four for %i articles with what is related, what they mention and the story they tell",
    async (first) => {
      const source = `query ($first: Int) { articles(first: $first) { nodes {
      related { edges { reason score node { url } } totalCount } mentions { edges { count node { name } } } story { title } } } }`;
      expect([...(await commandsOf(source, { first }))].sort()).toEqual([
        "find articles",
        "find articles",
        "find entities",
        "find stories",
      ]);
    },
  );

  it.each([2, 50])("are six for %i providers and entities with what is related to each", async (first) => {
    const source = `query ($first: Int) {
      providers(first: $first) { nodes { related { nodes { domain } } } }
      entities(first: $first) { nodes { related { nodes { slug } edges { sharedArticleCount } } } } }`;
    expect([...(await commandsOf(source, { first }))].sort()).toEqual([
      "find entities",
      "find entities",
      "find entityRelations",
      "find providerRelations",
      "find providers",
      "find providers",
    ]);
  });

  it("are one for each type of node, however many ids are asked for", async () => {
    const ids = [...graph.articles, ...graph.providers, ...graph.entities, ...found.stories]
      .filter((_, index) => index % 6 === 0)
      .map(({ _id }) => _id);
    expect(
      await commandsOf(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Article { title } ... on Provider { name } ... on Entity { name } ... on Story { title } } }",
        { ids },
      ),
    ).toEqual(["find articles", "find providers", "find entities", "find stories"]);
  });

  it("are no more for roots that the store answers at different times", async () => {
    const source = `{ a: articles(first: 30, filter: { title: { contains: "zurich" } }) { nodes { provider { name } } }
      b: articles(first: 30, orderBy: [{ field: HEAT, direction: ASC }, { field: TITLE, direction: ASC }]) { nodes { provider { name } } }
      c: entity(name: "alias 3") { articles(first: 3) { nodes { provider { domain } } } } }`;
    for (let round = 0; round < 5; round += 1) {
      const sent = await commandsOf(source);
      expect([...sent].sort()).toEqual([
        "aggregate entities",
        "aggregate entities",
        "find articles",
        "find articles",
        "find articles",
        "find providers",
        "find providers",
      ]);
    }
  });

  it("count only where a count is selected, and look across a cursor only where that is", async () => {
    expect(await commandsOf("{ articles(first: 2) { nodes { title } } }")).toEqual(["find articles"]);
    expect(await commandsOf("{ articles { totalCount } }")).toEqual(["aggregate articles"]);
    expect(
      await commandsOf("{ articles(first: 2) { nodes { title } pageInfo { hasPreviousPage hasNextPage } } }"),
    ).toEqual(["find articles"]);
    const { articles } = await ask<{ articles: { pageInfo: { endCursor: string } } }>(
      store(),
      "{ articles(first: 2) { pageInfo { endCursor } } }",
    );
    const after = articles.pageInfo.endCursor;
    expect(
      await commandsOf("query ($after: String) { articles(after: $after) { pageInfo { hasNextPage } } }", { after }),
    ).toHaveLength(1);
    expect(
      await commandsOf(
        "query ($after: String) { articles(after: $after) { pageInfo { hasNextPage hasPreviousPage } } }",
        { after },
      ),
    ).toHaveLength(2);
  });

  it("carry only what is selected, by name, alias, fragment and directive", async () => {
    const projection = async (source: string, variables?: Record<string, unknown>): Promise<string[]> => {
      commands.length = 0;
      await ask(store(), source, variables);
      return Object.keys(commands[0]?.command["projection"] as object);
    };
    expect(await projection("{ articles { nodes { id } } }")).toEqual(["_id"]);
    expect(
      await projection(
        "{ articles { edges { node { headline: title ...More } } } } fragment More on Article { url ... on Node { id } }",
      ),
    ).toEqual(["_id", "title", "url"]);
    expect(await projection("{ articles { edges { cursor } } }")).toEqual(["_id", "sort.publishedAtDesc"]);
    const conditional =
      "query ($with: Boolean!) { articles { nodes { title body @include(if: $with) excerpt @skip(if: $with) } } }";
    expect(await projection(conditional, { with: true })).toEqual(["_id", "body", "title"]);
    expect(await projection(conditional, { with: false })).toEqual(["_id", "excerpt", "title"]);
    expect(await projection("{ articles { nodes { mentions { totalCount } } } }")).toEqual([
      "_id",
      "mentions.count",
      "mentions.entityId",
      "mentions.salience",
    ]);
    expect(await projection("{ articles { nodes { story { title } } } }")).toEqual(["_id", "storyId"]);
    expect(
      await projection(`{ node(id: "${found.stories[0]?._id}") { ... on Story { providers { name } } } }`),
    ).toEqual(["_id", "providerIds"]);
    const below = async (list: string) => {
      await projection(list);
      const read = commands.find(({ collection }) => collection?.endsWith("Relations"));
      return Object.keys(read?.command["projection"] as object);
    };
    expect(await below("{ entities(first: 1) { nodes { related { nodes { id } } } } }")).toEqual(["_id", "related"]);
    expect(await below("{ providers(first: 1) { nodes { related { edges { score } } } } }")).toEqual([
      "_id",
      "related.providerId",
      "related.score",
    ]);
    expect(
      await projection(
        `{ node(id: "${graph.articles[0]?._id}") { ... on Provider { domain } ... on Article { kind } } }`,
      ),
    ).toEqual(["_id", "kind"]);
  });

  it("carry the request's time limit, and stop when it is aborted", async () => {
    const abort = new AbortController();
    const source = "{ articles(first: 1) { nodes { title provider { name } } } }";
    await graphql({
      schema: buildGraph(),
      source,
      contextValue: createContext({ store: store(), maxTimeMS: 1234, signal: abort.signal }),
    });
    expect(commands.map(({ command }) => command["maxTimeMS"])).toEqual(commands.map(() => 1234));
    abort.abort();
    const { errors } = await graphql({
      schema: buildGraph(),
      source,
      contextValue: createContext({ store: store(), signal: abort.signal }),
    });
    expect(errors?.length).toBe(1);
  });
});
