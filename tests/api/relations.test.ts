import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleDocument } from "../../src/store/articles.js";
import { ask } from "../support/ask.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";
import { idsOf, walkList, type List, type Node } from "../support/walk-list.js";

const graph = sampleGraph({ articles: 60, providers: 6, entities: 12 }, 3);
const store = withStore();
beforeAll(() => insertGraph(store(), graph));

const walk = (root: string, id: string, field: string, selection = "", args = ""): Promise<List["edges"]> =>
  walkList(store(), { field, selection, args, below: `${root}(id: "${id}")` });

/** Newest first; those without a date last; equal ones by id from the end. */
const newestFirst = (rows: ArticleDocument[]): string[] =>
  [...rows]
    .sort(
      (a, b) =>
        (b.publishedAt?.getTime() ?? -Infinity) - (a.publishedAt?.getTime() ?? -Infinity) || (a._id < b._id ? 1 : -1),
    )
    .map(({ _id }) => _id);

const busiest = graph.providers.reduce((most, one) => (one.articleCount > most.articleCount ? one : most));
const hottest = graph.entities.reduce((most, one) => (one.articleCount > most.articleCount ? one : most));
const article = graph.articles.reduce((most, one) =>
  one.related.length + one.mentions.length > most.related.length + most.mentions.length ? one : most,
);
const named = graph.articles.reduce((most, one) => (namers(one).length > namers(most).length ? one : most));
const linked = graph.entities.reduce((most, one) => (linkers(one._id).length > linkers(most._id).length ? one : most));

function namers({ _id }: ArticleDocument): ArticleDocument[] {
  return graph.articles.filter(({ related }) => related.some(({ articleId }) => articleId === _id));
}

function linkers(id: string): string[] {
  return graph.entities.filter(({ links }) => links.some(({ entityId }) => entityId === id)).map(({ _id }) => _id);
}

describe("nested lists", () => {
  it("give a provider's and an entity's articles in pages, newest first", async () => {
    expect(idsOf(await walk("provider", busiest._id, "articles"))).toEqual(
      newestFirst(graph.articles.filter(({ providerId }) => providerId === busiest._id)),
    );
    expect(idsOf(await walk("entity", hottest._id, "articles"))).toEqual(
      newestFirst(graph.articles.filter(({ entityIds }) => entityIds.includes(hottest._id))),
    );
  });

  it("take filter and order, and say how many pass", async () => {
    const edges = await walk(
      "provider",
      busiest._id,
      "articles",
      "",
      ", filter: { isStub: false, heat: { gte: 0 } }, orderBy: [{ field: HEAT, direction: ASC }, { field: TITLE, direction: DESC }]",
    );
    const passing = graph.articles.filter(
      ({ providerId, isStub, heat }) => providerId === busiest._id && !isStub && (heat ?? -1) >= 0,
    );
    expect(idsOf(edges).sort()).toEqual(passing.map(({ _id }) => _id).sort());
    const heats = edges.map(({ node }) => passing.find(({ _id }) => _id === node.id)?.heat ?? NaN);
    expect(heats).toEqual([...heats].sort((a, b) => a - b));
  });

  it("give what a provider writes about and who writes about an entity, most articles first, with counts", async () => {
    const about = await walk("provider", busiest._id, "entities", "articleCount");
    const rows = graph.coverage.filter(({ providerId }) => providerId === busiest._id);
    expect(about.map(({ articleCount }) => articleCount)).toEqual(
      rows.map(({ articleCount }) => articleCount).sort((a, b) => b - a),
    );
    expect(idsOf(about).sort()).toEqual(rows.map(({ entityId }) => entityId).sort());
    const by = await walk("entity", hottest._id, "providers", "articleCount");
    expect(idsOf(by).sort()).toEqual(
      graph.coverage
        .filter(({ entityId }) => entityId === hottest._id)
        .map(({ providerId }) => providerId)
        .sort(),
    );
  });

  it("give related articles as the document lists them, with reason, score and the entities shared", async () => {
    const edges = await walk("article", article._id, "related", "reason score sharedEntities { id }");
    expect(edges.map(({ node, reason, score }) => ({ articleId: node.id, reason, score }))).toEqual(article.related);
    for (const { node, sharedEntities } of edges) {
      const other = graph.articles.find(({ _id }) => _id === node.id);
      expect(sharedEntities).toEqual(
        article.entityIds.filter((id) => other?.entityIds.includes(id)).map((id) => ({ id })),
      );
    }
  });

  it("filter related articles by what they are and by reason", async () => {
    const bound = article.related
      .map(({ articleId }) => articleId)
      .filter((id) => graph.articles.find(({ _id }) => _id === id)?.isStub === false);
    expect(idsOf(await walk("article", article._id, "related", "", ", filter: { isStub: false }"))).toEqual(bound);
    const editorial = await walk("article", article._id, "related", "reason", ", reasons: [EDITORIAL]");
    expect(idsOf(editorial)).toEqual(
      article.related.filter(({ reason }) => reason === "EDITORIAL").map(({ articleId }) => articleId),
    );
    expect(await walk("article", article._id, "related", "", ", reasons: []")).toEqual([]);
  });

  it("give the articles that name one, with reason and score of their lists", async () => {
    const edges = await walk("article", named._id, "relatedFrom", "reason score sharedEntities { id }");
    expect(edges.length).toBeGreaterThan(2);
    expect(idsOf(edges)).toEqual(newestFirst(namers(named)));
    for (const { node, reason, score, sharedEntities } of edges) {
      const source = graph.articles.find(({ _id }) => _id === node.id);
      expect(source?.related).toContainEqual({ articleId: named._id, reason, score });
      expect(sharedEntities).toEqual(
        named.entityIds.filter((id) => source?.entityIds.includes(id)).map((id) => ({ id })),
      );
    }
  });

  it("give mentions, most salient first, with the very words of each range", async () => {
    const edges = await walk("article", article._id, "mentions", "count salience ranges { field start end text }");
    expect(edges.length).toBeGreaterThan(1);
    expect(idsOf(edges)).toEqual(article.mentions.map(({ entityId }) => entityId));
    expect(edges[0]).toMatchObject({
      count: 2,
      salience: 1,
      ranges: [
        { field: "TITLE", text: article.title.slice(0, 2) },
        { field: "BODY", text: article.title },
      ],
    });
  });

  it("give a page's links in page order, and the pages that link to one by name, with each link's data", async () => {
    const [source] = graph.entities.filter(({ links }) => links.length > 1);
    if (!source) throw new Error("no entity of the sample links to two");
    const links = await walk("entity", source._id, "links", "count labels sections");
    expect(links.map(({ node, count, labels, sections }) => ({ entityId: node.id, count, labels, sections }))).toEqual(
      source.links,
    );
    const backlinks = await walk("entity", linked._id, "backlinks", "count labels sections");
    expect(backlinks.length).toBeGreaterThan(1);
    expect(idsOf(backlinks).sort()).toEqual(linkers(linked._id).sort());
    for (const { node, count, labels, sections } of backlinks) {
      expect(graph.entities.find(({ _id }) => _id === node.id)?.links).toContainEqual({
        entityId: linked._id,
        count,
        labels,
        sections,
      });
    }
  });

  it("give a provider, topics in the source's order, and null or nothing where there is none", async () => {
    const { articles } = await ask<{
      articles: { nodes: { id: string; provider: { id: string } | null; topics: { id: string }[] }[] };
    }>(store(), "{ articles(first: 60) { nodes { id provider { id } topics { id } } } }");
    for (const { id, provider, topics } of articles.nodes) {
      const stored = graph.articles.find(({ _id }) => _id === id);
      expect(provider?.id).toBe(stored?.providerId);
      expect(topics.map((topic) => topic.id)).toEqual(stored?.topicIds);
    }
  });

  it("keep different pages of one list of the same parents apart", async () => {
    const source = `{ providers(first: 6) { nodes { id
      a: articles(first: 1) { nodes { id title } } b: articles(first: 3) { nodes { id } } c: articles(last: 1, filter: { isStub: true }) { nodes { id } totalCount } } } }`;
    const { providers } = await ask<{ providers: { nodes: (Node & Record<"a" | "b" | "c", List>)[] } }>(
      store(),
      source,
    );
    for (const { id, a, b, c } of providers.nodes) {
      const own = newestFirst(graph.articles.filter(({ providerId }) => providerId === id));
      const stubs = newestFirst(graph.articles.filter(({ providerId, isStub }) => providerId === id && isStub));
      expect([a, b, c].map(({ nodes }) => nodes.map((node) => node.id))).toEqual([
        own.slice(0, 1),
        own.slice(0, 3),
        stubs.slice(-1),
      ]);
      expect(c.totalCount).toBe(stubs.length);
    }
  });

  it("leave out an edge whose node is gone", async () => {
    const gone = article.related[0]?.articleId ?? "";
    const document = graph.articles.find(({ _id }) => _id === gone) as ArticleDocument;
    await store().articles.deleteOne({ _id: gone });
    try {
      const { article: found } = await ask<{ article: { related: List } }>(
        store(),
        `{ article(id: "${article._id}") { related { nodes { id title } } } }`,
      );
      expect(found.related.nodes.map(({ id }) => id)).toEqual(
        article.related.slice(1).map(({ articleId }) => articleId),
      );
    } finally {
      await store().articles.insertOne(document);
    }
  });
});
