import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { answer, ask } from "../support/ask.js";
import { ALL, expectFacet, facetGraph, FIELDS, WHOLE, type Facet, type Field } from "../support/facets.js";
import { insertGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = facetGraph();
const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
beforeAll(() => insertGraph(store(), graph));
beforeEach(() => void (commands.length = 0));

async function facets(args: string, by = ALL, more = ""): Promise<Facet[]> {
  const { articles } = await ask<{ articles: { facets: Facet[] } }>(
    store(),
    `{ articles${args && `(${args})`} { facets(by: [${by}]${more}) { ${WHOLE} } } }`,
  );
  return articles.facets;
}

describe("facets", () => {
  it("count all articles by each field, most first, with how many values there are and how many articles have none", async () => {
    const all = await facets("", ALL, ", first: 100");
    expect(all.map(({ field }) => field)).toEqual([...FIELDS]);
    for (const facet of all) expectFacet(facet, graph.articles, 100);
  });

  it("give no more buckets than asked for, ten by default, whatever else they count", async () => {
    for (const facet of await facets("", ALL, ", first: 2")) expectFacet(facet, graph.articles, 2);
    for (const facet of await facets("", ALL, ", first: null, keepOwnFilter: null"))
      expectFacet(facet, graph.articles, 10);
  });

  it("count one field alone as they do among others", async () => {
    const together = await facets("", ALL, ", first: 5");
    for (const [index, field] of FIELDS.entries())
      expect(await facets("", field, ", first: 5")).toEqual([together[index]]);
  });

  it("put equal counts in order of their values", async () => {
    for (const { buckets, field } of await facets("", "PROVIDER, TOPIC, ENTITY, CATEGORY, YEAR", ", first: 100")) {
      const sorted = [...buckets].sort(
        (one, other) => other.count - one.count || Buffer.compare(Buffer.from(one.value), Buffer.from(other.value)),
      );
      expect(buckets, field).toEqual(sorted);
    }
  });

  it("name nodes by their names, kinds in words and all else by the value", async () => {
    const names = new Map([...graph.providers, ...graph.entities].map(({ _id, name }) => [_id, name]));
    const kinds: Record<string, string> = { ARTICLE: "Article", VIDEO: "Video", COURSE: "Course", OTHER: "Other" };
    for (const { buckets, field } of await facets("")) {
      for (const { value, label } of buckets) expect(label, field).toBe(names.get(value) ?? kinds[value] ?? value);
    }
  });

  it("stand in the order asked for, a field asked for twice twice, none for none", async () => {
    const [one, two, three] = await facets("", "KIND, YEAR, KIND");
    expect([one?.field, two?.field]).toEqual(["KIND", "YEAR"]);
    expect(three).toEqual(one);
    commands.length = 0;
    expect(await facets("", "")).toEqual([]);
    expect(commands).toEqual([]);
  });

  it("obey the filter and ignore page and order", async () => {
    const filter = "filter: { kind: { eq: VIDEO }, isStub: false }";
    const matching = graph.articles.filter(({ kind, isStub }) => kind === "VIDEO" && !isStub);
    const all = await facets(filter);
    for (const facet of all) expectFacet(facet, matching, 10);
    expect(await facets(`${filter}, first: 1, orderBy: [{ field: TITLE, direction: ASC }]`)).toEqual(all);
  });

  it("are empty where nothing matches", async () => {
    const empty = { buckets: [], distinctCount: 0, missingCount: 0 };
    const expected = FIELDS.map((field) => ({ field, ...empty }));
    expect(await facets("filter: { or: [] }")).toEqual(expected);
    expect(await facets("filter: { kind: { in: [] } }", "KIND, YEAR", ", keepOwnFilter: false")).toMatchObject([
      {},
      { field: "YEAR", ...empty },
    ]);
    expect(await facets("filter: { or: [] }", "TOPIC")).toEqual([{ field: "TOPIC", ...empty }]);
  });

  it("have values that answer to a filter", async () => {
    const filters: Record<Field, (value: string) => string> = {
      PROVIDER: (value) => `provider: { id: { eq: "${value}" } }`,
      TOPIC: (value) => `topics: { some: { id: { eq: "${value}" } } }`,
      ENTITY: (value) => `mentions: { some: { id: { eq: "${value}" } } }`,
      KIND: (value) => `kind: { eq: ${value} }`,
      CATEGORY: (value) => `category: { eq: "${value}" }`,
      YEAR: (value) => `publishedAt: { gte: "${value}-01-01T00:00:00Z", lt: "${Number(value) + 1}-01-01T00:00:00Z" }`,
      QUALITY_BAND: (value) => {
        const [, least, most] = /^(-?\d+)-(-?\d+)$/.exec(value) ?? [];
        return `quality: { gte: ${least}, lte: ${most} }`;
      },
    };
    for (const { field, buckets } of await facets("", ALL, ", first: 100")) {
      for (const { value, count } of buckets) {
        const { articles } = await ask<{ articles: { totalCount: number } }>(
          store(),
          `{ articles(filter: { ${filters[field as Field](value)} }) { totalCount } }`,
        );
        expect([field, value, articles.totalCount]).toEqual([field, value, count]);
      }
    }
  });

  it.each([
    ["first: 0", /first must be from 1 to 100, not 0/],
    ["first: 101", /first must be from 1 to 100, not 101/],
  ])("refuse %s", async (more, message) => {
    const { errors } = await answer(store(), `{ articles { facets(by: [KIND], ${more}) { field } } }`);
    expect(errors?.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  });

  it("refuse more than twenty fields", async () => {
    const by = Array.from({ length: 21 }, () => "KIND").join(" ");
    const { errors } = await answer(store(), `{ articles { facets(by: [${by}]) { field } } }`);
    expect(errors?.map(({ message }) => message)).toEqual(["by takes at most 20 fields, not 21."]);
  });
});

describe("a facet without its own filter", () => {
  const [first, second] = graph.providers;
  const filter = `filter: { kind: { in: [VIDEO, COURSE] }, and: [{ provider: { id: { in: ["${first?._id}", "${second?._id}"] } } }, { quality: { gte: 50 } }], not: { isStub: true } }`;
  const conditions: Partial<Record<Field, (article: ArticleDocument) => boolean>> = {
    KIND: ({ kind }) => kind === "VIDEO" || kind === "COURSE",
    PROVIDER: ({ providerId }) => providerId === first?._id || providerId === second?._id,
    QUALITY_BAND: ({ quality }) => quality !== undefined && quality >= 50,
  };
  const matching = (leftOut?: Field) =>
    graph.articles.filter(
      (article) =>
        !article.isStub && Object.entries(conditions).every(([field, holds]) => field === leftOut || holds(article)),
    );

  it("counts as if that condition were not there, while the other facets keep it", async () => {
    for (const facet of await facets(filter, ALL, ", first: 100, keepOwnFilter: false")) {
      expectFacet(facet, matching(facet.field as Field), 100);
    }
    for (const facet of await facets(filter, ALL, ", first: 100")) expectFacet(facet, matching(), 100);
  });

  it("counts the same alone", async () => {
    for (const field of FIELDS) {
      const [facet] = await facets(filter, field, ", first: 100, keepOwnFilter: false");
      expectFacet(facet, matching(field), 100);
    }
  });

  it("keeps conditions inside or and not", async () => {
    const kept = "filter: { or: [{ kind: { eq: VIDEO } }], not: { kind: { eq: COURSE } } }";
    const [facet] = await facets(kept, "KIND", ", keepOwnFilter: false");
    expect(facet?.buckets.map(({ value }) => value)).toEqual(["VIDEO"]);
  });

  it("leaves the conditions on topics and mentions out, however they are made", async () => {
    const [entity] = graph.entities;
    const about = `filter: { topics: { some: { name: { eq: "${entity?.name}" } } }, mentions: { size: { gte: 1 } } }`;
    const [topics, entities] = await facets(about, "TOPIC, ENTITY", ", first: 100, keepOwnFilter: false");
    expectFacet(
      topics,
      graph.articles.filter(({ mentions }) => mentions.length > 0),
      100,
    );
    expectFacet(
      entities,
      graph.articles.filter(({ topicIds }) => topicIds.includes(entity?._id ?? "")),
      100,
    );
  });
});
