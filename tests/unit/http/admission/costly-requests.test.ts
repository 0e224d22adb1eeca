import { parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { CostlyRequests } from "../../../../src/http/admission/costly-requests.js";

const CHEAP = { pages: 3, nodes: 60, values: 300 };

function request(source: string) {
  const document = parse(source);
  return { document, operation: document.definitions[0] as OperationDefinitionNode };
}

const usual = request("{ articles { nodes { title } } }");
const deep = "{ some: { articles: { some: { provider: { articles: { some: { title: {} } } } } } } }";

describe("a costly request", () => {
  it("is one that asks for much, or whose filter looks at many others", () => {
    const costly = new CostlyRequests();
    const is = ({ document, operation }: typeof usual, variables = {}, cost = CHEAP) =>
      costly.isCostly(operation, cost, costly.relations(document, variables));
    expect(is(usual)).toBe(false);
    expect(is(usual, {}, { ...CHEAP, pages: 1_001 })).toBe(true);
    expect(is(usual, {}, { ...CHEAP, values: 100_001 })).toBe(true);
    expect(is(request(`{ articles(filter: { topics: ${deep} }) { totalCount } }`))).toBe(true);
    expect(is(request(`{ articles(filter: { topics: { some: { name: { eq: "a" } } } }) { totalCount } }`))).toBe(false);
    const withVariable = request("query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }");
    const some = (inner: unknown) => ({ topics: { some: { articles: inner } } });
    expect(is(withVariable, { f: some(some({})) })).toBe(false);
    expect(is(withVariable, { f: some({ some: some({ every: { provider: {} } }) }) })).toBe(true);
  });

  it("is one that lasted long before while others did not, and no other", () => {
    const costly = new CostlyRequests();
    const slow = request("{ articles { facets(by: [ENTITY]) { field } } }");
    const is = ({ operation }: typeof usual) => costly.isCostly(operation, CHEAP, 0);
    for (let time = 0; time < 100; time++) costly.learn(usual.operation, 5);
    costly.learn(slow.operation, 900);
    // Once may be the machine's doing.
    expect(is(slow)).toBe(false);
    costly.learn(slow.operation, 900);
    expect([is(slow), is(usual)]).toEqual([true, false]);
    costly.learn(slow.operation, 20);
    expect(is(slow)).toBe(false);
  });

  it("is none where all are slow: that is the machine's doing", () => {
    const costly = new CostlyRequests();
    for (let time = 0; time < 400; time++) costly.learn(usual.operation, 700);
    expect(costly.isCostly(usual.operation, CHEAP, 0)).toBe(false);
  });
});
