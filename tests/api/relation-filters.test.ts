import { graphql } from "graphql";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createContext } from "../../src/context.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { answer, ask } from "../support/ask.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 90, providers: 9, entities: 9 }, 17);
const { articles, providers, entities } = graph;
const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
beforeAll(() => insertGraph(store(), graph));
beforeEach(() => void (commands.length = 0));

const first = providers[0]?._id ?? "";
const entity = entities[0]?._id ?? "";
const mentionIds = (article: ArticleDocument) => article.mentions.map(({ entityId }) => entityId);
const relatedOf = (article: ArticleDocument) =>
  article.related.flatMap(({ articleId }) => articles.find(({ _id }) => _id === articleId) ?? []);
const articlesOfProvider = (id: string) => articles.filter(({ providerId }) => providerId === id);
const articlesOfEntity = (id: string) => articles.filter(({ entityIds }) => entityIds.includes(id));

async function idsOf(field: string, filter: string, mostNamedIds = 1_000): Promise<string[]> {
  const { data, errors } = await graphql({
    schema: buildGraph(),
    source: `{ list: ${field}(first: 100, filter: { ${filter} }) { nodes { id } totalCount } }`,
    contextValue: createContext({ store: store(), mostNamedIds }),
  });
  expect(errors).toBeUndefined();
  const { list } = data as unknown as { list: { nodes: { id: string }[]; totalCount: number } };
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map(({ id }) => id).sort();
}

const cases: [string, (article: ArticleDocument) => boolean][] = [
  [`provider: { id: { eq: "${first}" } }`, ({ providerId }) => providerId === first],
  ["provider: {}", ({ providerId }) => providerId !== undefined],
  ["not: { provider: {} }", ({ providerId }) => providerId === undefined],
  [`provider: { id: { ne: "${first}" } }`, ({ providerId }) => providerId !== undefined && providerId !== first],
  [
    "provider: { domain: { isNull: true } }",
    ({ providerId }) => providers.some(({ _id, domain }) => _id === providerId && domain === undefined),
  ],
  [`topics: { some: { id: { eq: "${entity}" } } }`, ({ topicIds }) => topicIds.includes(entity)],
  [`topics: { every: { id: { eq: "${entity}" } } }`, ({ topicIds }) => topicIds.every((id) => id === entity)],
  [`mentions: { none: { id: { eq: "${entity}" } } }`, (article) => !mentionIds(article).includes(entity)],
  [
    "mentions: { some: { isStub: true }, none: { isStub: false } }",
    (article) =>
      mentionIds(article).length > 0 && mentionIds(article).every((id) => entities.find((e) => e._id === id)?.isStub),
  ],
  ["mentions: { some: {} }", (article) => article.mentions.length > 0],
  ["topics: { none: {} }", ({ topicIds }) => topicIds.length === 0],
  ["mentions: { size: { gte: 2, ne: 3 } }", ({ mentions }) => mentions.length >= 2 && mentions.length !== 3],
  ["related: { size: { in: [] } }", () => false],
  ["related: { size: { notIn: [0, 1] } }", ({ related }) => related.length > 1],
  ["related: { size: { isNull: true } }", () => false],
  ["related: { some: { isStub: true } }", (article) => relatedOf(article).some(({ isStub }) => isStub)],
  ["related: { every: { isStub: true } }", (article) => relatedOf(article).every(({ isStub }) => isStub)],
  [
    "or: [{ related: { none: { heat: { gte: 0 } } } }, { kind: { eq: VIDEO } }]",
    (article) => article.kind === "VIDEO" || relatedOf(article).every(({ heat }) => heat === undefined || heat < 0),
  ],
  [
    "provider: { articles: { every: { isStub: false } } }",
    ({ providerId }) => providerId !== undefined && articlesOfProvider(providerId).every(({ isStub }) => !isStub),
  ],
  [
    "related: { some: { related: { some: { mentions: { some: { articles: { size: { gt: 20 } } } } } } } }",
    (article) =>
      relatedOf(article).some((one) =>
        relatedOf(one).some((other) => mentionIds(other).some((id) => articlesOfEntity(id).length > 20)),
      ),
  ],
];

describe("filters through relations", () => {
  it.each(cases)("articles(filter: { %s })", async (filter, passes) => {
    const expected = articles.filter(passes).map(({ _id }) => _id);
    expect(await idsOf("articles", filter)).toEqual(expected.sort());
    // As if there were too many related documents to name.
    expect(await idsOf("articles", filter, 0)).toEqual(expected);
  });

  it.each([1_000, 0])("reach providers and entities by their articles, with %i ids named", async (most) => {
    expect(await idsOf("providers", "articles: { some: { kind: { eq: COURSE } } }", most)).toEqual(
      providers
        .filter(({ _id }) => articlesOfProvider(_id).some(({ kind }) => kind === "COURSE"))
        .map(({ _id }) => _id)
        .sort(),
    );
    expect(await idsOf("entities", "articles: { none: { quality: { gte: 100 } }, size: { gt: 0 } }", most)).toEqual(
      entities
        .filter(
          ({ _id }) =>
            articlesOfEntity(_id).length > 0 && articlesOfEntity(_id).every(({ quality = 0 }) => quality < 100),
        )
        .map(({ _id }) => _id)
        .sort(),
    );
  });

  it("cost one command each, whatever the number of parents and of those that match", async () => {
    const nested = `query ($first: Int) { providers(first: $first) { nodes { articles(first: 2, filter: {
      mentions: { some: { articles: { some: { isStub: true } } } }, related: { none: { heat: { gt: 1 } } } }) { nodes { id } } } } }`;
    await ask(store(), nested, { first: 1 });
    const few = commands.length;
    commands.length = 0;
    await ask(store(), nested, { first: 9 });
    expect(commands).toHaveLength(few);
    expect(few).toBe(5);
  });

  it("may be many: what they name together fits a command, and the rest is looked up", async () => {
    const many = Array.from({ length: 60 }, (_, index) => `{ mentions: { every: { name: { ne: "x${index}" } } } }`);
    const { data, errors } = await graphql({
      schema: buildGraph(),
      source: `{ list: articles(first: 100, filter: { and: [${many.join(", ")}] }) { totalCount } }`,
      contextValue: createContext({ store: store(), mostNamedIds: 5 }),
    });
    expect(errors).toBeUndefined();
    expect(data?.["list"]).toEqual({ totalCount: articles.length });
  });

  it("refuse a text that is longer than any name", async () => {
    const { errors } = await answer(
      store(),
      "query ($n: String!) { articles(filter: { title: { in: [$n] } }) { totalCount } }",
      {
        n: `a${"\u0301\u0323".repeat(5_000)}`,
      },
    );
    expect(errors?.[0]?.message).toContain("takes at most 1000 characters");
  });

  it("count towards the limits of a filter: depth and conditions", async () => {
    const deep = Array.from({ length: 21 }).reduce<string>(
      (inner) => `{ related: { some: ${inner} } }`,
      "{ isStub: true }",
    );
    const { errors } = await answer(store(), `{ articles(filter: ${deep}) { totalCount } }`);
    expect(errors?.[0]?.message).toContain("nested more than 20 deep");
    const many = `[${Array.from({ length: 67 }, () => '{ provider: { name: { eq: "x", ne: "y", contains: "z" } } }').join(", ")}]`;
    const answered = await answer(store(), `{ articles(filter: { or: ${many} }) { totalCount } }`);
    expect(answered.errors?.[0]?.message).toContain("201 conditions");
  });

  it("count towards what all filters of a request may have together", async () => {
    const filter = `{ or: [${Array.from({ length: 85 }, () => "{ heat: { gt: 1, lt: 9 } }").join(", ")}] }`;
    const lists = (count: number) =>
      `{ ${["a", "b", "c"]
        .slice(0, count)
        .map((name) => `${name}: articles(filter: ${filter}) { totalCount }`)
        .join(" ")} }`;
    expect((await answer(store(), lists(2))).errors).toBeUndefined();
    expect((await answer(store(), lists(3))).errors?.[0]?.message).toContain("500 conditions together");
  });
});
