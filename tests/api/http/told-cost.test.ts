import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/http/limits/limits.js";
import { buildGraph } from "../../../src/resolvers/graph.js";
import {
  articleSizes,
  entitySizes,
  largest,
  providerSizes,
  type ListSizes,
} from "../../../src/store/list-sizes/list-sizes.js";
import { startGraphServer } from "../../support/graph-server.js";
import { insertOddGraph, oddGraph } from "../../support/odd-graph.js";
import { vocabularyOf } from "../../support/odd-vocabulary.js";
import { RandomRequest } from "../../support/queries/random-request.js";
import { post, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const CASES = Number(process.env.COST_CASES ?? 400);
const ASK = { "x-query-cost": "1" };
const graph = oddGraph();
const store = withStore({ readOnly: true });
/** What a graph of odd nodes has that are no lists is no length of one. */
function sizesOf<N>(nodes: readonly N[], sizes: (nodes: readonly N[]) => ListSizes): ListSizes {
  return nodes.reduce((known, node) => {
    try {
      return largest(known, sizes([node]));
    } catch {
      return known;
    }
  }, {});
}
const SIZES = largest(
  sizesOf(graph.articles, articleSizes),
  largest(sizesOf(graph.entities, entitySizes), sizesOf(graph.providers, providerSizes)),
);
let server: StandInServer;

beforeAll(async () => {
  await insertOddGraph(store(), graph);
  server = await startGraphServer(store(), { listSizes: async () => SIZES });
});
afterAll(() => server.app.close());

interface Told {
  errors?: { message: string }[];
  data?: unknown;
  extensions?: { cost?: { requested: number; actual: number; limit: number } };
}

async function ask(body: unknown, headers: Record<string, string> = ASK): Promise<Told> {
  return (await post(server.url, body, headers)).json as Told;
}

describe("what a request costs", () => {
  it("is told to who asks, and to nobody else", async () => {
    const query = "{ articles(first: 2) { nodes { id topics { name } } } }";
    expect((await ask({ query })).extensions?.cost).toMatchObject({ limit: LIMITS.values });
    expect((await ask({ query }, {})).extensions).toBeUndefined();
    expect((await ask({ query }, { "x-query-cost": "0" })).extensions).toBeUndefined();
  });

  it("is told exactly where all is there that is asked for", async () => {
    const query = "{ articles(first: 3) { totalCount nodes { id title authors } } }";
    // The connection and its count; each node with its three fields.
    expect((await ask({ query })).extensions?.cost).toEqual({ requested: 14, actual: 14, limit: LIMITS.values });
  });

  it("is told of a refused request, too", async () => {
    const deep = "articles(first: 100) { nodes { id } }";
    const query = `{ entities(first: 100) { nodes { articles(first: 100) { nodes { provider { ${deep} } } } } } }`;
    const { errors, extensions } = await ask({ query });
    expect(errors?.[0]?.message).toMatch(/^The query may read 10101 pages of lists/);
    expect(extensions?.cost).toMatchObject({ actual: 0 });
    expect(extensions?.cost?.requested).toBeGreaterThan(LIMITS.values);
  });

  it(
    `is never more than was told before: ${CASES} random requests`,
    async () => {
      let told = 0;
      const request = new RandomRequest(buildGraph(), vocabularyOf(graph, {}));
      await fc.assert(
        fc.asyncProperty(request, async ({ query, variables, operationName }) => {
          // Introspection counts lists by their usual length: the schema is the same for all.
          fc.pre(!query.includes("__schema") && !query.includes("__type("));
          const { extensions } = await ask({ query, variables, operationName });
          if (!extensions?.cost) return;
          told += extensions.cost.actual > 0 ? 1 : 0;
          expect(extensions.cost.actual).toBeLessThanOrEqual(extensions.cost.requested);
        }),
        { numRuns: CASES, seed: 7 },
      );
      expect(told).toBeGreaterThan(CASES / 4);
    },
    60_000 + CASES * 100,
  );
});

describe("honest queries", () => {
  const aliased = (count: number, one: (at: number) => string) =>
    `{ ${Array.from({ length: count }, (_, at) => one(at)).join(" ")} }`;
  it.each([
    [
      "places of all mentions",
      "{ articles(first: 50) { nodes { mentions(first: 100) { edges { ranges { field start end } } } } } }",
    ],
    ["22 fields at the root", aliased(22, (at) => `a${at}: articles(first: ${at + 1}) { totalCount nodes { id } }`)],
    ["Relay's type names", aliased(16, (at) => `r${at}: articles(first: 1) { nodes { __isNode: __typename id } }`)],
    [
      "a gateway's aliases",
      `{ ${Array.from({ length: 20 }, (_, at) => `s${at}: articles(first: 1) { f${at}_nodes: nodes { f${at}_id: id f${at}_title: title f${at}_provider: provider { p${at}_id: id } } }`).join(" ")} }`,
    ],
    [
      "an export of the graph, 100 × 100 × 20",
      "{ articles(first: 100) { nodes { id related(first: 100) { nodes { id mentions(first: 20) { nodes { id } } } } } } }",
    ],
  ])("pass: %s", async (_, query) => {
    const { errors, data } = await ask({ query });
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });
});

describe("the limits in force", () => {
  it("are told with the environment keys that change them, and hold", async () => {
    const few = await startGraphServer(store(), { limits: { ...LIMITS, nodes: 10, rootFields: 2 } });
    const { keys, ...limits } = (await (await fetch(`${few.url}/limits`)).json()) as Record<string, unknown>;
    expect(limits).toMatchObject({ nodes: 10, rootFields: 2, pages: LIMITS.pages });
    expect(keys).toMatchObject({ nodes: "LIMIT_NODES", rootFields: "LIMIT_ROOT_FIELDS", answerBytes: "ANSWER_MB" });
    const refused = await post(few.url, { query: "{ articles(first: 11) { totalCount } }" });
    expect(refused.json.errors?.[0]?.message).toMatch(/^The query may return 11 objects in lists; at most 10 are/);
    const roots = await post(few.url, { query: "{ a: __typename b: __typename c: __typename }" });
    expect(roots.json.errors?.[0]?.message).toMatch(/at most 2 are allowed/);
    await few.app.close();
  });
});
