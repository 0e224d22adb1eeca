import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleSortKeys } from "../../../src/store/article-sort-keys.js";
import { idOf } from "../../../src/store/ids.js";
import { insertOddGraph, oddGraph } from "../../support/odd-graph.js";
import { toleratesOrphanedErrors } from "../../support/orphaned-errors.js";
import type { ApiRequest } from "../../support/queries/request.js";
import { withStore } from "../../support/store.js";
import { startTwoEngines, type Engine, type TwoEngines } from "../../support/two-engines.js";

const graph = oddGraph();
const store = withStore({ readOnly: true });
let engines: TwoEngines;

toleratesOrphanedErrors();
beforeAll(async () => {
  await insertOddGraph(store(), graph);
  engines = await startTwoEngines(store());
});
afterAll(() => engines.close());

/** The answer of both, which plans must have given. */
async function byPlans(request: ApiRequest): Promise<unknown> {
  const before = engines.ran.plans;
  const { body } = await engines.compare(request);
  expect(engines.ran.plans).toBe(before + 1);
  return (JSON.parse(Buffer.from(body, "latin1").toString("utf8")) as { data: unknown }).data;
}

describe("plans", () => {
  it("answer one document with other variables in many requests at once, each with its own", async () => {
    const query = `query ($id: ID!, $first: Int, $with: Boolean!) {
      article(id: $id) { id title related(first: $first) { nodes { id title @include(if: $with) } } }
      articles(first: $first) { nodes { id provider @skip(if: $with) { name } } }
    }`;
    const healthy = graph.articles.filter(({ _id }) => !graph.faulty.includes(_id)).slice(0, 50);
    const requests = healthy.map(({ _id }, index) => ({
      query,
      variables: { id: _id, first: (index % 5) + 1, with: index % 2 === 0 },
    }));
    const alone: string[] = [];
    for (const request of requests) alone.push((await engines.ask("graphql-js", request)).body);
    const together = await Promise.all(requests.map((request) => engines.ask("plans", request)));
    expect(together.map(({ body }) => body)).toEqual(alone);
    expect(new Set(alone).size).toBe(requests.length);
  });

  it("heed the variables of @skip and @include, whichever came first", async () => {
    const query = `query ($a: Boolean!, $b: Boolean = true) {
      articles(first: 2) {
        nodes @skip(if: $a) { id title @include(if: $b) }
        edges { cursor @skip(if: $b) ... @include(if: $a) { node { id kind } } }
      }
    }`;
    const answers: unknown[] = [];
    for (const variables of [{ a: false }, { a: true }, { a: false, b: false }, { a: true, b: false }, { a: false }]) {
      answers.push(await byPlans({ query, variables }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(4);
    expect(answers[4]).toEqual(answers[0]);
  });

  it("tell a variable that is left out from one that is null and from its default", async () => {
    const query =
      "query ($first: Int = 2, $kinds: [ArticleKind!]) { articles(first: $first, filter: { kind: { in: $kinds } }) { nodes { id } } }";
    const ids = async (variables: Record<string, unknown>) => {
      const { articles } = (await byPlans({ query, variables })) as { articles: { nodes: object[] } };
      return articles.nodes.length;
    };
    expect(await ids({})).toBe(2);
    expect(await ids({ first: null })).toBe(20);
    expect(await ids({ first: 3, kinds: null })).toBe(3);
    expect(await ids({ first: 3, kinds: [] })).toBe(0);
  });

  it("run the operation that is named, of a document that was run by another name before", async () => {
    const query = `query One { ...Both articles(first: 1) { totalCount } }
      query Two($first: Int = 1) { ...Both providers(first: $first) { nodes { domain } } }
      fragment Both on Query { newest: articles(first: 1) { nodes { title } } }`;
    const one = await byPlans({ query, operationName: "One" });
    const two = await byPlans({ query, operationName: "Two" });
    expect(Object.keys(one as object)).toEqual(["newest", "articles"]);
    expect(Object.keys(two as object)).toEqual(["newest", "providers"]);
    expect(await byPlans({ query, operationName: "One" })).toEqual(one);
    for (const operationName of ["Three", undefined]) {
      const { body } = await engines.compare({ query, ...(operationName !== undefined && { operationName }) });
      expect(body).toContain("BAD_USER_INPUT");
    }
  });

  it("keep the order in which fields are first met, through fragments and fields met again", async () => {
    const query = `{ articles(first: 1) { ...Late edges { cursor } nodes { title ... on Node { id } kind } } }
      fragment Late on ArticleConnection { nodes { kind __typename } pageInfo { hasNextPage } edges { node { id } } }`;
    const { articles } = (await byPlans({ query })) as { articles: { nodes: object[]; edges: object[] } };
    expect(Object.keys(articles)).toEqual(["nodes", "pageInfo", "edges"]);
    expect(Object.keys(articles.nodes[0] ?? {})).toEqual(["kind", "__typename", "title", "id"]);
    expect(Object.keys(articles.edges[0] ?? {})).toEqual(["node", "cursor"]);
  });

  it.each([
    [
      "{ articles(first: 3) { nodes { provider { name } related { nodes { provider { domain aliases } } } } } }",
      /"domain":"p/,
    ],
    [
      "{ articles { nodes { topics { slug } related { nodes { topics { body aliases } provider { id } } } } } }",
      /"aliases":\["/,
    ],
    ["{ articles { nodes { related(first: 1) { nodes { related { totalCount nodes { id } } } } } } }", /Count":[1-9]/],
  ])(
    "read what one node needs at several places, though it is found at one after the other: %s",
    async (query, found) => {
      expect(JSON.stringify(await byPlans({ query }))).toMatch(found);
    },
  );

  it("show what is written in the store a moment later", async () => {
    const request = {
      query: "{ articles(first: 1, orderBy: [{ field: HEAT, direction: DESC }]) { totalCount nodes { title } } }",
    };
    const before = await byPlans(request);
    const [, healthy] = graph.articles;
    if (!healthy) throw new Error("The graph has no articles.");
    const hot = { title: "Hot from the press", heat: 1_000_000 };
    const _id = idOf("article", "hot");
    await store().articles.insertOne({ ...healthy, ...hot, _id, sort: articleSortKeys(hot, undefined) });
    const after = await byPlans(request);
    await store().articles.deleteOne({ _id });
    expect(after).not.toEqual(before);
    expect(after).toMatchObject({ articles: { nodes: [{ title: hot.title }] } });
    expect(await byPlans(request)).toEqual(before);
  });

  it.each(graph.faulty.map((id, index) => [index, id] as const))(
    "leave it to graphql-js to say what is wrong with what the store should not hold (%i)",
    async (_index, id) => {
      const all = "title kind heat quality publishedAt ingestedAt authors isStub url";
      const query = `query ($id: ID!) { article(id: $id) { ${all} images { url width } documents { path part shape } topics { name } mentions { edges { count node { name } } } } }`;
      await engines.compare({ query, variables: { id } });
      for (const field of [
        ...all.split(" "),
        "images { url width }",
        "documents { source }",
        "documents { path part shape }",
        "topics { name }",
        "mentions { nodes { name } }",
      ]) {
        await engines.compare({ query: `query ($id: ID!) { article(id: $id) { id ${field} } }`, variables: { id } });
      }
    },
  );

  it("answer a GET, and a client that unpacks gzip, as graphql-js does", async () => {
    const query = "query ($first: Int) { articles(first: $first) { nodes { title body excerpt } } }";
    const search = new URLSearchParams({ query, variables: '{"first":40}' });
    const get = async (engine: Engine) => {
      const headers = { "accept-encoding": "gzip", "x-request-id": "same" };
      const response = await fetch(`${engines.urls[engine]}/graphql?${search}`, { headers });
      const { date: _, ...others } = Object.fromEntries(response.headers);
      return { status: response.status, headers: others, body: await response.text() };
    };
    const before = engines.ran.plans;
    const plans = await get("plans");
    expect(engines.ran.plans).toBe(before + 1);
    expect(plans).toEqual(await get("graphql-js"));
    expect(plans).toMatchObject({ status: 200, headers: { "content-encoding": "gzip" } });
  });
});
