import { beforeAll, describe, expect, it } from "vitest";
import { idOf } from "../../src/store/ids.js";
import type { Store } from "../../src/store/connection.js";
import type { StoryDocument } from "../../src/store/stories.js";
import { answer, ask } from "../support/ask.js";
import { insertRelations, relateGraph } from "../support/found-relations.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";
import { idsOf, walkList, type List, type Node } from "../support/walk-list.js";

const graph = sampleGraph({ articles: 60, providers: 8, entities: 12 }, 4);
const found = relateGraph(graph);
const store = withStore();
beforeAll(async () => {
  await insertGraph(store(), graph);
  await insertRelations(store(), found);
});

const [story, large] = found.stories as [StoryDocument, StoryDocument];
for (const one of graph.articles.filter(({ storyId }) => storyId === undefined).slice(0, 5)) one.storyId = large._id;
const GONE = idOf("story", "gone");

/** By the stored key; equal ones, and those without a date, by id from the end. */
function newestFirst(rows: readonly { _id: string; lastPublishedAt?: Date; publishedAt?: Date }[]): string[] {
  const time = ({ lastPublishedAt, publishedAt }: (typeof rows)[number]) =>
    (lastPublishedAt ?? publishedAt)?.getTime() ?? -Infinity;
  return [...rows].sort((a, b) => time(b) - time(a) || (a._id < b._id ? 1 : -1)).map(({ _id }) => _id);
}

/** Does the work without the one document, which is put back afterwards. */
async function without(name: "stories" | "providers" | "entities", _id: string, work: () => Promise<void>) {
  // What is taken out goes back as it was, whichever collection it is of.
  const documents = store()[name] as unknown as Store["stories"];
  const document = await documents.findOneAndDelete({ _id });
  if (!document) throw new Error(`${name} has no ${_id}`);
  try {
    await work();
  } finally {
    await documents.insertOne(document);
  }
}

describe("stories", () => {
  it("come in pages, the one with the latest article first, those without a date last", async () => {
    const edges = await walkList(store(), { field: "stories" });
    expect(idsOf(edges)).toEqual(newestFirst(found.stories));
    expect(found.stories.some(({ lastPublishedAt }) => lastPublishedAt === undefined)).toBe(true);
    expect(new Set(found.stories.map(({ lastPublishedAt }) => lastPublishedAt?.getTime())).size).toBeLessThan(
      found.stories.length - 2,
    );
  });

  it("say their title and span, their articles newest first, who tells them and what they are about", async () => {
    const { stories } = await ask<{ stories: { nodes: Record<string, unknown>[] } }>(
      store(),
      "{ stories(first: 100) { nodes { id title firstPublishedAt lastPublishedAt articles { nodes { id } totalCount } providers { id } entities { id } } } }",
    );
    for (const one of found.stories) {
      const articles = newestFirst(graph.articles.filter(({ storyId }) => storyId === one._id));
      const ids = (all: readonly string[]) => all.map((id) => ({ id }));
      expect(stories.nodes).toContainEqual({
        id: one._id,
        title: one.title,
        firstPublishedAt: one.firstPublishedAt?.toISOString() ?? null,
        lastPublishedAt: one.lastPublishedAt?.toISOString() ?? null,
        articles: { nodes: ids(articles), totalCount: articles.length },
        providers: ids(one.providerIds),
        entities: ids(one.entityIds),
      });
    }
  });

  it("give their articles like every list of articles does: in pages, with facets and timeline", async () => {
    const own = graph.articles.filter(({ storyId }) => storyId === large._id);
    const edges = await walkList(store(), { field: "articles", below: `node(id: "${large._id}")`, type: "Story" });
    expect(idsOf(edges)).toEqual(newestFirst(own));
    expect(edges.length).toBeGreaterThan(4);
    const { node } = await ask<{
      node: { articles: { facets: { buckets: { value: string; count: number }[] }[]; timeline: { count: number }[] } };
    }>(
      store(),
      `{ node(id: "${large._id}") { ... on Story { articles { facets(by: [KIND]) { buckets { value count } } timeline(interval: YEAR) { count } } } } }`,
    );
    for (const { value, count } of node.articles.facets[0]?.buckets ?? []) {
      expect(own.filter(({ kind }) => kind === value)).toHaveLength(count);
    }
    expect(node.articles.timeline).toEqual([{ count: own.filter(({ publishedAt }) => publishedAt).length }]);
  });

  it("are nodes: found by their ids among others, null where none has the id", async () => {
    const other = graph.articles[0]?._id;
    const { node, nodes, gone } = await ask<Record<string, unknown>>(
      store(),
      `{ node(id: "${story._id}") { __typename id ... on Story { title } }
         nodes(ids: ["${GONE}", "${story._id}", "${other}"]) { __typename id }
         gone: node(id: "${GONE}") { id } }`,
    );
    expect(node).toEqual({ __typename: "Story", id: story._id, title: story.title });
    expect(nodes).toEqual([null, { __typename: "Story", id: story._id }, { __typename: "Article", id: other }]);
    expect(gone).toBeNull();
  });

  it("leave out a provider and an entity that are gone", async () => {
    const told = found.stories.find(({ providerIds, entityIds }) => providerIds.length > 1 && entityIds.length > 1);
    if (!told) throw new Error("no story of the sample has two providers and two entities");
    const [provider = "", ...providers] = told.providerIds;
    const [entity = "", ...entities] = told.entityIds;
    const source = `{ node(id: "${told._id}") { ... on Story { providers { id } entities { id } } } }`;
    await without("providers", provider, () =>
      without("entities", entity, async () => {
        const { node } = await ask<{ node: Record<"providers" | "entities", Node[]> }>(store(), source);
        expect(node.providers.map(({ id }) => id)).toEqual(providers);
        expect(node.entities.map(({ id }) => id)).toEqual(entities);
      }),
    );
  });
});

describe("an article's story", () => {
  it("is the one it tells, null where it tells none or the story is gone, also where its id alone is asked for", async () => {
    const storiesOf = async (selection: string) => {
      const { articles } = await ask<{ articles: { nodes: { id: string; story: { id: string } | null }[] } }>(
        store(),
        `{ articles(first: 60) { nodes { id story { ${selection} } } } }`,
      );
      return new Map(articles.nodes.map((article) => [article.id, article.story?.id]));
    };
    const expected = (gone?: string) =>
      new Map(graph.articles.map(({ _id, storyId }) => [_id, storyId === gone ? undefined : storyId]));
    expect(await storiesOf("id")).toEqual(expected());
    expect([...expected().values()]).toContain(undefined);
    await without("stories", story._id, async () => {
      expect(await storiesOf("id")).toEqual(expected(story._id));
      expect(await storiesOf("id title")).toEqual(expected(story._id));
    });
  });
});

describe("related providers and entities", () => {
  it("come in pages as they are kept, each with score and what is shared", async () => {
    for (const { _id, related } of found.providerRelations) {
      const edges = await walkList(store(), {
        field: "related",
        selection: "score sharedEntities { id }",
        below: `provider(id: "${_id}")`,
      });
      expect(
        edges.map(({ node, score, sharedEntities }) => ({
          providerId: node.id,
          score,
          sharedEntityIds: (sharedEntities as Node[]).map(({ id }) => id),
        })),
      ).toEqual(related);
    }
    for (const { _id, related } of found.entityRelations) {
      const edges = await walkList(store(), {
        field: "related",
        selection: "score sharedArticleCount linked",
        below: `entity(id: "${_id}")`,
      });
      expect(
        edges.map(({ node, score, sharedArticleCount, linked }) => ({
          entityId: node.id,
          score,
          sharedArticleCount,
          linked,
        })),
      ).toEqual(related);
    }
  });

  it("are none where nothing is kept", async () => {
    const empty = { nodes: [], edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    const list = "related { nodes { id } edges { score } totalCount pageInfo { hasNextPage endCursor } }";
    expect(
      await ask(
        store(),
        `{ provider(id: "${graph.providers.at(-1)?._id}") { ${list} } entity(id: "${graph.entities.at(-1)?._id}") { ${list} } }`,
      ),
    ).toEqual({ provider: { related: empty }, entity: { related: empty } });
  });

  it("leave out what is gone, on either end and between them", async () => {
    const [relations] = found.providerRelations;
    const [others] = found.entityRelations;
    const [provider = "", ...providers] = relations?.related.map(({ providerId }) => providerId) ?? [];
    const [entity = "", ...entities] = others?.related.map(({ entityId }) => entityId) ?? [];
    await without("providers", provider, () =>
      without("entities", entity, async () => {
        const answer = await ask<Record<"provider" | "entity", { related: List }>>(
          store(),
          `{ provider(id: "${relations?._id}") { related { nodes { id } edges { sharedEntities { id } } } }
             entity(id: "${others?._id}") { related { nodes { id } } } }`,
        );
        expect(answer.provider.related.nodes.map(({ id }) => id)).toEqual(providers);
        expect(answer.entity.related.nodes.map(({ id }) => id)).toEqual(entities);
        const shared = answer.provider.related.edges.flatMap(({ sharedEntities }) => sharedEntities as Node[]);
        expect(shared.length).toBeGreaterThan(0);
        expect(shared.map(({ id }) => id)).not.toContain(entity);
      }),
    );
  });
});

describe("the lists of found relations", () => {
  it("refuse cursors of other lists, and pages out of range", async () => {
    const { stories } = await ask<{ stories: List }>(store(), "{ stories(first: 1) { edges { cursor } } }");
    const cursor = stories.edges[0]?.cursor ?? "";
    const problem = async (list: string) => (await answer(store(), list)).errors?.[0]?.message;
    for (const wrap of [
      (page: string) => `{ articles(${page}) { totalCount } }`,
      (page: string) => `{ providers { nodes { related(${page}) { totalCount } } } }`,
      (page: string) => `{ entities { nodes { related(${page}) { totalCount } } } }`,
      (page: string) => `{ stories { nodes { articles(${page}) { totalCount } } } }`,
    ]) {
      expect(await problem(wrap(`after: "${cursor}"`))).toBe("after does not belong to this list and order.");
      expect(await problem(wrap("first: 101"))).toBe("first must be from 1 to 100, not 101.");
    }
    expect(await problem("{ stories(last: 0) { totalCount } }")).toBe("last must be from 1 to 100, not 0.");
    expect(await problem(`{ stories(before: "${cursor}x") { totalCount } }`)).toMatch(/^before /);
  });
});
