import { graphql } from "graphql";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createContext } from "../../src/context.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 120, providers: 9, entities: 12 }, 23);
const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
beforeAll(() => insertGraph(store(), graph));
beforeEach(() => void (commands.length = 0));

type Ids = ReadonlySet<string>;

/** A step of a chain, as a filter around another, and as the ids of what passes it. */
interface Step {
  text: (inner: string) => string;
  pass: (inner: Ids) => string[];
}

const { articles, providers, entities } = graph;
const passing = <N extends { _id: string }>(nodes: readonly N[], passes: (node: N) => boolean) =>
  nodes.filter(passes).map(({ _id }) => _id);
const relatedIds = (one: (typeof articles)[number]) => one.related.map(({ articleId }) => articleId);
const mentionIds = (one: (typeof articles)[number]) => one.mentions.map(({ entityId }) => entityId);
const articlesOf = (id: string) => articles.filter(({ entityIds }) => entityIds.includes(id));

const STEPS = {
  someRelated: {
    text: (inner) => `{ related: { some: ${inner} } }`,
    pass: (inner) => passing(articles, (one) => relatedIds(one).some((id) => inner.has(id))),
  },
  everyRelated: {
    text: (inner) => `{ related: { every: ${inner} } }`,
    pass: (inner) => passing(articles, (one) => relatedIds(one).every((id) => inner.has(id))),
  },
  someMention: {
    text: (inner) => `{ mentions: { some: ${inner} } }`,
    pass: (inner) => passing(articles, (one) => mentionIds(one).some((id) => inner.has(id))),
  },
  noMention: {
    text: (inner) => `{ mentions: { none: ${inner} } }`,
    pass: (inner) => passing(articles, (one) => !mentionIds(one).some((id) => inner.has(id))),
  },
  entityWithSome: {
    text: (inner) => `{ articles: { some: ${inner} } }`,
    pass: (inner) => passing(entities, ({ _id }) => articlesOf(_id).some((one) => inner.has(one._id))),
  },
  entityWithEvery: {
    text: (inner) => `{ articles: { every: ${inner} } }`,
    pass: (inner) => passing(entities, ({ _id }) => articlesOf(_id).every((one) => inner.has(one._id))),
  },
  ofProvider: {
    text: (inner) => `{ provider: ${inner} }`,
    pass: (inner) => passing(articles, ({ providerId = "" }) => inner.has(providerId)),
  },
  providerWithSome: {
    text: (inner) => `{ articles: { some: ${inner} } }`,
    pass: (inner) =>
      passing(providers, ({ _id }) => articles.some((one) => one.providerId === _id && inner.has(one._id))),
  },
} satisfies Record<string, Step>;

const DEPTH = 18;
const CHAINS: (keyof typeof STEPS)[][] = [
  ["someRelated"],
  ["everyRelated"],
  ["someMention", "entityWithSome"],
  ["noMention", "entityWithEvery"],
  ["ofProvider", "providerWithSome"],
  ["everyRelated", "noMention", "entityWithSome", "ofProvider", "providerWithSome", "someRelated"],
];

async function ask(filter: string, mostNamedIds: { page: number; whole: number; part: number }) {
  const source = `{ list: articles(first: 100, filter: ${filter}) { nodes { id } totalCount } }`;
  const contextValue = createContext({ store: store(), mostNamedIds });
  const { data, errors } = await graphql({ schema: buildGraph(), source, contextValue });
  expect(errors).toBeUndefined();
  return (data as { list: { nodes: { id: string }[]; totalCount: number } }).list;
}

describe("a chain of filters by relation", () => {
  it.each(CHAINS)("of %s, 18 deep, is exact and costs at most a read for each level", async (...names) => {
    const steps = Array.from({ length: DEPTH }, (_, at) => STEPS[names[at % names.length] as keyof typeof STEPS]);
    const leaf = new Set(passing(articles, ({ quality = 0 }) => quality >= 50));
    const expected = steps.reduceRight<Ids>((inner, { pass }) => new Set(pass(inner)), leaf);
    const filter = steps.reduceRight((inner, { text }) => text(inner), "{ quality: { gte: 50 } }");
    // A page of its own may name none, and is to name what the chain leads to all the same.
    const { totalCount, nodes } = await ask(filter, { page: 0, whole: 1_000, part: 0 });
    expect(totalCount).toBe(expected.size);
    expect(nodes.every(({ id }) => expected.has(id))).toBe(true);
    expect(commands.length).toBeLessThanOrEqual(DEPTH + 2);
  });

  it("asks nothing twice: where a level finds what another one found, so do all below it", async () => {
    const deep = Array.from({ length: DEPTH }).reduce<string>(
      (inner) => STEPS.someRelated.text(inner),
      "{ isStub: false }",
    );
    await ask(deep, { page: 1_000, whole: 1_000, part: 1_000 });
    expect(commands.length).toBeLessThan(DEPTH);
  });
});
