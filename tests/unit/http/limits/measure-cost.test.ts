import { Kind, parse, type OperationDefinitionNode } from "graphql";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import type { Cost } from "../../../../src/http/limits/cost.js";
import { introspectionSizes } from "../../../../src/http/limits/introspection-size.js";
import { LIMITS } from "../../../../src/http/limits/limits.js";
import { measureCost } from "../../../../src/http/limits/measure-cost.js";
import { operationVariables } from "../../../../src/http/limits/operation-variables.js";
import { outlineDocument } from "../../../../src/http/limits/outline.js";
import { standInSchema } from "../../../support/stand-in-schema.js";

const schema = standInSchema();

function cost(source: string, given: Record<string, unknown> = {}): Cost {
  const document = parse(source);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const variables = operationVariables(operation, given);
  return measureCost(schema, operation, outlineDocument(document).parts, variables, introspectionSizes(schema));
}

describe("pages and nodes", () => {
  it.each([
    ["a leaf", "{ hello }", 0, 0],
    ["a single object", `{ article(id: "1") { title } }`, 0, 0],
    ["a list without arguments", "{ articles { nodes { id } } }", 1, 20],
    ["first", "{ articles(first: 7) { nodes { id } } }", 1, 7],
    ["last", "{ articles(last: 7) { edges { node { id } } } }", 1, 7],
    ["the larger of first and last", "{ articles(first: 7, last: 9) { totalCount } }", 1, 9],
    ["first: 0", "{ articles(first: 0) { totalCount } }", 1, 0],
    ["first: null", "{ articles(first: null) { totalCount } }", 1, 20],
    ["a page out of range, refused later, as the largest", "{ articles(first: 32036202) { totalCount } }", 1, 100],
    ["a negative page", "{ articles(first: -5) { totalCount } }", 1, 100],
    ["a page that is no number", `{ articles(first: "7") { totalCount } }`, 1, 100],
    ["nested lists", "{ articles(first: 10) { nodes { related(first: 5) { nodes { id } } } } }", 11, 60],
    [
      "lists under nodes and under edges",
      "{ articles(first: 10) { nodes { related(first: 5) { totalCount } } edges { node { related(first: 5) { totalCount } } } } }",
      21,
      110,
    ],
    [
      "a list under a single object",
      "{ articles(first: 10) { nodes { provider { articles(first: 5) { totalCount } } } } }",
      11,
      60,
    ],
    ["a list of objects without pages", "{ articles(first: 10) { nodes { topics { name } } } }", 1, 110],
    ["a list with a default page", `{ suggest(prefix: "a") { text } }`, 0, 10],
    ["a path, as many as it may have steps", `{ path(from: "1", maxSteps: 6) { text } }`, 0, 6],
    ["a path by default", `{ path(from: "1") { text } }`, 0, 4],
    [
      "facets, a page of their own and a list by first",
      `{ articles(first: 1) { facets(by: ["KIND"], first: 50) { buckets { count } } } }`,
      2,
      1 + 5 + 5 * 10,
    ],
    ["a timeline, a page of its own", `{ articles(first: 1) { timeline(interval: "DAY") { count } } }`, 2, 11],
    [
      "facets of each parent",
      `{ articles(first: 20) { nodes { provider { articles(first: 1) { facets(by: ["KIND", "YEAR"]) { buckets { count } } } } } } }`,
      41,
      20 + 20 * (1 + 2 + 2 * 10),
    ],
    ["as many nodes as ids", `{ nodes(ids: ["1", "2", "3"]) { related(first: 5) { totalCount } } }`, 3, 18],
    [
      "a fragment, as often as it is spread",
      "{ articles(first: 2) { nodes { ...f } edges { node { ...f } } } } fragment f on Article { related(first: 3) { totalCount } }",
      5,
      14,
    ],
    [
      "a fragment on a connection, by the page it is spread in",
      "{ articles(first: 9) { ...f } } fragment f on ArticleConnection { nodes { related(first: 2) { totalCount } } }",
      10,
      27,
    ],
    [
      "inline fragments, with and without a type",
      "{ articles(first: 9) { ... { ... on ArticleConnection { nodes { related(first: 2) { totalCount } } } } } }",
      10,
      27,
    ],
    ["unknown fields, reported by another rule", "{ unknown { nodes { unknown } } }", 0, 0],
  ])("of %s", (_name, source, pages, nodes) => {
    expect(cost(source)).toMatchObject({ pages, nodes });
  });
});

describe("variables", () => {
  const query = "query ($n: Int, $m: Int = 30) { articles(first: $n) { nodes { related(first: $m) { totalCount } } } }";
  it.each([
    ["given", { n: 3, m: 4 }, 4, 15],
    ["their defaults, and the default page", {}, 21, 620],
    ["null in place of a default", { n: 1, m: null }, 2, 21],
    ["out of range", { n: 1, m: 1e9 }, 2, 101],
    ["of another type", { n: "1", m: 1 }, 101, 200],
  ])("count as %s", (_name, variables, pages, nodes) => {
    expect(cost(query, variables)).toMatchObject({ pages, nodes });
  });

  it("count as lists of ids by their length, at most 100", () => {
    const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect(cost(nodes, { ids: ["1", "2"] }).nodes).toBe(2);
    expect(cost(nodes, { ids: Array.from({ length: 5000 }, String) }).nodes).toBe(100);
  });
});

describe("values", () => {
  it("are the fields that full pages would hold, lists and leaves alike", () => {
    expect(cost("{ hello articles(first: 2) { totalCount nodes { id title } } }").values).toBe(2 + 1 + 2 * 3);
  });

  it("of the introspection query follow the schema's size and stay far below the limit", () => {
    const { values, pages } = cost(getIntrospectionQuery());
    expect(pages).toBe(0);
    expect(values).toBeGreaterThan(1_000);
    expect(values).toBeLessThan(LIMITS.values / 4);
  });

  it("multiply where introspection is nested", () => {
    const nested = "{ __schema { types { fields { type { fields { type { fields { args { name } } } } } } } } }";
    expect(cost(nested).values).toBeGreaterThan(5 * cost("{ __schema { types { fields { args { name } } } } }").values);
  });
});

it("is linear where the flattened query is exponential", () => {
  const chain = Array.from(
    { length: 60 },
    (_, i) => `fragment f${i} on Article { related { nodes { ...f${i + 1} ...f${i + 1} } } }`,
  );
  const started = performance.now();
  expect(
    cost(`{ articles { nodes { ...f0 } } } ${chain.join(" ")} fragment f60 on Article { id }`).nodes,
  ).toBeGreaterThan(1e60);
  expect(performance.now() - started).toBeLessThan(500);
});
