import { Kind, parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { planCache } from "../../../src/plans/plan-cache.js";
import { buildGraph } from "../../../src/resolvers/graph.js";

const MOST_PLANS = 16;

/** Asks one cache for the plan of a document's operation. */
function asking(source: string, at = 0) {
  const planOf = planCache(buildGraph());
  const document = parse(source);
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  return (variables: Record<string, unknown> = {}, index = at) =>
    planOf(document, operations[index] as OperationDefinitionNode, variables);
}

describe("planCache", () => {
  it("gives the same plan each time where the document has no conditions, whatever the variables", () => {
    const plan = asking("query ($first: Int) { articles(first: $first) { nodes { id } } }");
    expect(plan({ first: 1 })).toBeDefined();
    expect(plan({ first: 2 })).toBe(plan({ first: 1 }));
    expect(plan({})).toBe(plan({ first: 1 }));
  });

  it("gives one plan for each set of conditions, each with what is selected then", () => {
    const plan = asking(`query ($a: Boolean!, $b: Boolean!, $first: Int) {
      articles(first: $first) { totalCount @skip(if: $a) } ...F
    } fragment F on Query { providers @include(if: $b) { totalCount } }`);
    const sets = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));
    const plans = sets.map((set) => plan({ ...set, first: 1 }));
    expect(new Set(plans).size).toBe(4);
    expect(sets.map((set) => plan({ ...set, first: 2 }))).toEqual(plans);
    for (const [at, { b }] of sets.entries()) {
      expect(plan(sets[at])).toBe(plans[at]);
      expect(plans[at]?.fields).toHaveLength(b ? 2 : 1);
    }
  });

  it("tells the operations of one document apart", () => {
    const plan = asking(
      "query A { articles { totalCount } } query B { providers { totalCount } stories { totalCount } }",
    );
    expect(plan({}, 0)?.fields.map(({ key }) => key)).toEqual(["articles"]);
    expect(plan({}, 1)?.fields.map(({ key }) => key)).toEqual(["providers", "stories"]);
  });

  it("keeps the last 16 plans of an operation and compiles those before anew", () => {
    const names = ["a", "b", "c", "d", "e"];
    const plan = asking(
      `query (${names.map((name) => `$${name}: Boolean!`).join()}) { ${names
        .map((name) => `${name}: articles @skip(if: $${name}) { totalCount }`)
        .join(" ")} }`,
    );
    const set = (bits: number) => Object.fromEntries(names.map((name, at) => [name, (bits >> at) % 2 === 1]));
    const plans = Array.from({ length: MOST_PLANS + 1 }, (_, bits) => plan(set(bits)));
    const last = plans.slice(1);
    expect(last.map((_, at) => plan(set(at + 1)))).toEqual(last);
    for (const [at, one] of last.entries()) expect(plan(set(at + 1))).toBe(one);
    const again = plan(set(0));
    expect(again).not.toBe(plans[0]);
    expect(again?.fields.map(({ key }) => key)).toEqual(names);
    expect(plan(set(1))).not.toBe(plans[1]);
  });

  it("has no plan where a condition is null, and one where it is not", () => {
    const plan = asking("query ($a: Boolean = true) { articles @skip(if: $a) { totalCount } }");
    expect(plan({ a: null })).toBeUndefined();
    expect(plan({ a: null })).toBeUndefined();
    expect(plan({ a: false })?.fields).toHaveLength(1);
  });

  it.each([
    ["a mutation", "mutation { touch }"],
    ["introspection", "{ __schema { types { name } } }"],
    ["a field that the schema does not have", '{ article(id: "art_x") { title price } }'],
  ])("has no plan for %s", (_, source) => {
    expect(asking(source)()).toBeUndefined();
  });

  it("has a plan for what stands beside such a field where that is left out", () => {
    const plan = asking("query ($a: Boolean!) { __schema @skip(if: $a) { description } articles { totalCount } }");
    expect(plan({ a: false })).toBeUndefined();
    expect(plan({ a: true })?.fields.map(({ key }) => key)).toEqual(["articles"]);
  });
});
