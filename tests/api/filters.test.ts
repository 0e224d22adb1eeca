import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleConditions } from "../../src/query/filter-conditions.js";
import type { ArticleDocument } from "../../src/store/articles.js";
import { foldText } from "../../src/store/text-key.js";
import { answer, ask } from "../support/ask.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 80, providers: 8, entities: 8 }, 11);
const store = withStore();
beforeAll(() => insertGraph(store(), graph));

type Value = string | number | boolean | undefined;
type Operators = Record<string, unknown>;

/** What the schema says that a filter means, word for word and without any index. */
function passes(article: ArticleDocument, filter: Record<string, unknown>): boolean {
  return Object.entries(filter).every(([field, given]) => {
    if (given == null) return true;
    if (field === "and") return (given as Operators[]).every((one) => passes(article, one));
    if (field === "or") return (given as Operators[]).some((one) => passes(article, one));
    if (field === "not") return !passes(article, given as Operators);
    const stored = article[field === "id" ? "_id" : (field as keyof ArticleDocument)] as Value | Date;
    const value = stored instanceof Date ? stored.getTime() : stored;
    if (field === "isStub") return value === given;
    return Object.entries(given as Operators).every(
      ([operator, operand]) => operand == null || holds(value, operator, comparable(field, operand)),
    );
  });
}

function comparable(field: string, operand: unknown): unknown {
  return (field === "publishedAt" || field === "ingestedAt") && typeof operand === "string"
    ? Date.parse(operand)
    : operand;
}

function holds(value: Value, operator: string, operand: unknown): boolean {
  if (operator === "isNull") return (value === undefined) === operand;
  if (operator === "ne") return value !== operand;
  if (operator === "notIn") return !(operand as Value[]).includes(value);
  if (value === undefined || operand === undefined) return false;
  const [one, other] = [value, operand] as [number, number];
  switch (operator) {
    case "eq":
      return value === operand;
    case "in":
      return (operand as Value[]).includes(value);
    case "gt":
      return one > other;
    case "gte":
      return one >= other;
    case "lt":
      return one < other;
    case "lte":
      return one <= other;
    case "contains":
      return foldText(value as string).includes(foldText(operand as string));
    case "startsWith":
      return foldText(value as string).startsWith(foldText(operand as string));
    default:
      throw new Error(`no such operator: ${operator}`);
  }
}

/** Mostly not given: a filter of many conditions would match nothing. */
const optional = <T>(one: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one });
const record = (model: Record<string, fc.Arbitrary<unknown>>) => fc.record(model, { requiredKeys: [] });
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const membership = <T>(one: fc.Arbitrary<T>) => ({
  eq: optional(one),
  ne: optional(one),
  in: optional(some(one)),
  notIn: optional(some(one)),
});
const bounds = <T>(one: fc.Arbitrary<T>) => ({
  gt: optional(one),
  gte: optional(one),
  lt: optional(one),
  lte: optional(one),
  isNull: optional(fc.boolean()),
});

const text = (values: (string | undefined)[]) => {
  const known = fc.constantFrom(...values.filter((value) => value !== undefined));
  const piece = fc.oneof(
    fc.constantFrom("", "zur", "ÉT", ".", "*", "\\", "(", "^", "一", "😀", "\0", " ", "2"),
    known.map((value) => value.slice(0, 4)),
  );
  return record({
    ...membership(known),
    contains: optional(piece),
    startsWith: optional(piece),
    isNull: optional(fc.boolean()),
  });
};
const number = (values: number[]) =>
  record({ ...membership(fc.constantFrom(...values)), ...bounds(fc.constantFrom(...values)) });
const date = (values: string[]) => {
  const one = fc.constantFrom(...values);
  return record({ eq: optional(one), ne: optional(one), ...bounds(one) });
};

const { filter } = fc.letrec((tie) => ({
  filter: record({
    id: optional(record(membership(fc.constantFrom(...graph.articles.slice(0, 6).map(({ _id }) => _id))))),
    title: optional(text(graph.articles.map(({ title }) => title))),
    category: optional(text(["Économie", "economie", "World"])),
    kind: optional(record(membership(fc.constantFrom("ARTICLE", "VIDEO", "COURSE")))),
    publishedAt: optional(
      date(["2020-01-03T00:00:00Z", "2020-01-06T00:00:00Z", "2020-01-06T01:00:00+01:00", "2020-01-10T00:00:00Z"]),
    ),
    ingestedAt: optional(date(["2024-01-01T01:00:00Z", "2024-01-01T03:00:00Z"])),
    quality: optional(number([0, 50, 100, 2147483647])),
    heat: optional(number([-1, 0, 1, -2147483648])),
    isStub: optional(fc.boolean()),
    and: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.array(tie("filter"), { maxLength: 3 }) },
    ),
    or: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.array(tie("filter"), { maxLength: 3 }) },
    ),
    not: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: tie("filter") },
    ),
  }),
}));

const FIND = `query ($filter: ArticleFilter) { articles(first: 100, filter: $filter) { nodes { id } totalCount } }`;

async function found(given: unknown): Promise<{ ids: string[]; totalCount: number }> {
  const { articles } = await ask<{ articles: { nodes: { id: string }[]; totalCount: number } }>(store(), FIND, {
    filter: given,
  });
  return { ids: articles.nodes.map(({ id }) => id).sort(), totalCount: articles.totalCount };
}

function expected(given: ArticleConditions): string[] {
  return graph.articles
    .filter((article) => passes(article, given as Record<string, unknown>))
    .map(({ _id }) => _id)
    .sort();
}

describe("a filter of articles", () => {
  it("finds just the articles that it describes, and counts them", async () => {
    let matched = 0;
    await fc.assert(
      fc.asyncProperty(filter, async (given) => {
        const ids = expected(given as ArticleConditions);
        if (ids.length > 0 && ids.length < graph.articles.length) matched += 1;
        expect(await found(given)).toEqual({ ids, totalCount: ids.length });
      }),
      { numRuns: 200 },
    );
    expect(matched).toBeGreaterThan(20);
  });

  it("finds each article by each single operator of each field", async () => {
    const cases: ArticleConditions[] = [
      { title: { contains: "ZURICH" } },
      { title: { startsWith: "strasse" } },
      { title: { contains: "a.b*c" } },
      { category: { eq: "economie" } },
      { category: { in: ["Économie", "World"] } },
      { category: { notIn: ["World"] } },
      { category: { isNull: true } },
      { kind: { ne: "ARTICLE" } },
      { quality: { gte: 100 } },
      { quality: { lt: 50 } },
      { heat: { ne: -1 } },
      { heat: { in: [-1, 2] } },
      { heat: { isNull: false } },
      { isStub: true },
      { not: { quality: { gt: 0 } } },
    ];
    for (const given of cases) {
      const ids = expected(given);
      expect(ids.length, JSON.stringify(given)).toBeGreaterThan(0);
      expect(ids.length, JSON.stringify(given)).toBeLessThan(graph.articles.length);
      expect(await found(given)).toEqual({ ids, totalCount: ids.length });
    }
  });

  it("takes null operators, null fields, {} and an empty and as no condition, an empty or and an empty in as none that passes", async () => {
    for (const given of [
      null,
      {},
      { and: [] },
      { title: null },
      { title: { eq: null, in: null } },
      { not: null },
      { or: null },
    ]) {
      expect((await found(given)).totalCount).toBe(80);
    }
    for (const given of [{ or: [] }, { id: { in: [] } }, { title: { in: [] } }, { quality: { in: [] } }, { not: {} }]) {
      expect((await found(given)).totalCount).toBe(0);
    }
  });

  it("is refused by name where it is nested too deep or a list is too long", async () => {
    const nested = (depth: number): object =>
      depth === 0 ? { isStub: true } : { heat: { ne: 77 }, and: [{ not: nested(depth - 2) }] };
    expect(await found(nested(20))).toEqual(await found({ isStub: true }));
    const tooDeep = await answer(store(), FIND, { filter: nested(22) });
    expect(tooDeep.errors?.[0]?.message).toMatch(/^filter(\.and\.0\.not)+\.and\.0 is nested more than 20 deep\.$/);
    const tooLong = await answer(store(), FIND, { filter: { id: { in: Array.from({ length: 1001 }, String) } } });
    expect(tooLong.errors?.[0]?.message).toBe("filter.id.in takes at most 1000 values, not 1001.");
  });

  it("has at most 200 conditions, wherever they stand, for the store weighs each before it reads", async () => {
    const conditions = (twenties: number): object => ({
      and: Array.from({ length: twenties }, (_and, i) => ({
        or: [{}, ...Array.from({ length: 9 }, (_or, j) => ({ quality: { gte: i, lte: 90 + j } }))],
        not: { heat: { eq: 77, ne: null } },
      })),
    });
    expect((await found(conditions(10))).totalCount).toBeGreaterThan(0);
    const tooMany = await answer(store(), FIND, { filter: conditions(11) });
    expect(tooMany.errors?.[0]?.message).toBe("filter has 220 conditions; at most 200 are allowed.");
  });
});

describe("a filter of providers and entities", () => {
  it("finds them by name, domain, slug, id and stub", async () => {
    const { a, b, c, d, e } = await ask<Record<string, { totalCount: number }>>(
      store(),
      `query ($name: String, $id: ID!) {
        a: providers(filter: { domain: { startsWith: "P1" } }) { totalCount }
        b: providers(filter: { domain: { isNull: true } }) { totalCount }
        c: entities(filter: { name: { eq: $name } }) { totalCount }
        d: entities(filter: { or: [{ slug: { eq: "entity-1" } }, { id: { eq: $id } }] }) { totalCount }
        e: entities(filter: { isStub: true }) { totalCount }
      }`,
      { name: graph.entities[4]?.name, id: graph.entities[5]?._id },
    );
    expect([a, b, c, d, e].map((list) => list?.totalCount)).toEqual([1, 2, 1, 2, 3]);
  });
});
