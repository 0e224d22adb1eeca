import { ApolloClient, gql, InMemoryCache } from "@apollo/client";
import { BatchHttpLink } from "@apollo/client/link/batch-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KeyRing } from "../../../src/http/keys/key-ring.js";
import { newKey } from "../../../src/store/api-keys/key-text.js";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post, startStandIn, type Answer, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const store = withStore({ readOnly: true });
let server: StandInServer;
beforeAll(async () => {
  await insertGraph(store(), sampleGraph({ articles: 60, providers: 4, entities: 10 }));
  server = await startGraphServer(store(), { batching: true });
});
afterAll(() => server.app.close());

type One = Answer["json"];
async function batch(body: unknown, to = server, headers: Record<string, string> = {}) {
  const { status, json, headers: answered } = await post(to.url, body, headers);
  return { status, headers: answered, list: json as unknown as One[], json };
}
const codes = (list: One[]) => list.map(({ errors }) => errors?.[0]?.extensions["code"]);
const count = { query: "{ articles { totalCount } }" };
const counted = { data: { articles: { totalCount: 60 } } };

describe("a list of operations", () => {
  it("is refused where that is not switched on", async () => {
    const off = await startGraphServer(store());
    const { status, json } = await batch([count], off);
    expect([status, json.errors]).toMatchObject([400, [{ extensions: { code: "BAD_USER_INPUT" } }]]);
    expect(json.errors?.[0]?.message).toBe("This server takes one operation a request, and no list of them.");
    expect(await (await fetch(`${off.url}/limits`)).json()).toMatchObject({ operations: 1 });
    await off.app.close();
  });

  it("is answered one by one, in its order, whatever is wrong with one of them", async () => {
    const { status, headers, list } = await batch([
      count,
      { query: "{ nothing }" },
      { query: "{" },
      {},
      { query: "query A { __typename } query B { articles(first: 1) { nodes { id } } }", operationName: "A" },
      { query: "query A { __typename } query B { __typename }" },
      { query: "query ($n: Int!) { articles(first: $n) { totalCount } }", variables: { n: 200 } },
      { documentId: "x" },
      count,
    ]);
    expect([status, headers.get("content-type")]).toEqual([200, "application/graphql-response+json; charset=utf-8"]);
    expect([list[0], list[4], list[8]]).toEqual([counted, { data: { __typename: "Query" } }, counted]);
    expect(codes(list)).toEqual([
      undefined,
      "GRAPHQL_VALIDATION_FAILED",
      "GRAPHQL_PARSE_FAILED",
      "BAD_USER_INPUT",
      undefined,
      "BAD_USER_INPUT",
      "BAD_USER_INPUT",
      "PERSISTED_QUERY_NOT_SUPPORTED",
      undefined,
    ]);
    for (const { errors = [] } of list) {
      for (const { extensions } of errors) expect(extensions["requestId"]).toBe(headers.get("x-request-id"));
    }
  });

  it("is sent by clients that gather what they ask for", async () => {
    const link = new BatchHttpLink({ uri: `${server.url}/graphql`, batchInterval: 5 });
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const ask = async (query: string) => (await client.query({ query: gql(query) })).data;
    const lines = server.logged.length;
    const answers = await Promise.all([ask("{ articles { totalCount } }"), ask("{ providers { totalCount } }")]);
    expect(answers).toMatchObject([counted.data, { providers: { totalCount: 4 } }]);
    await expect.poll(() => server.logged.length).toBe(lines + 1);
  });

  it.each([
    ["an empty list", []],
    ["10,000 operations", Array.from({ length: 10_000 }, () => ({}))],
    ["21 operations", Array.from({ length: 21 }, () => count)],
    ["a list in the list", [count, [count]]],
    ["something else in the list", [count, "{ __typename }"]],
    ["nothing in the list", [null]],
  ])("is refused as a whole where it is none: %s", async (_name, body) => {
    const { status, json } = await batch(body);
    expect([status, json.errors]).toMatchObject([400, [{ extensions: { code: "BAD_USER_INPUT" } }]]);
  });

  it("is taken by POST alone", async () => {
    const headers = { "content-type": "application/json" };
    const put = await fetch(`${server.url}/graphql`, { method: "PUT", headers, body: JSON.stringify([count]) });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("may ask for no more than one request, before anything is read", async () => {
    const half = {
      query: "{ articles(first: 100) { nodes { related(first: 26) { nodes { related { totalCount } } } } } }",
    };
    expect(codes((await batch([half])).list)).toEqual([undefined]);
    const { status, list } = await batch([count, half, { query: "{" }, half]);
    expect([status, codes(list)]).toEqual([
      200,
      ["QUERY_TOO_COSTLY", "QUERY_TOO_COSTLY", "GRAPHQL_PARSE_FAILED", "QUERY_TOO_COSTLY"],
    ]);
    expect(list[1]?.errors?.[0]?.message).toMatch(/^A batch is one request, and the 3 operations .* pages of lists/);
    const roots = { query: `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(" ")} }` };
    expect(codes((await batch([roots])).list)).toEqual([undefined]);
    expect(codes((await batch([roots, roots])).list)).toEqual(["QUERY_TOO_COSTLY", "QUERY_TOO_COSTLY"]);
  });

  it("waits for its turn once, as one request, where it is costly", async () => {
    const some = (inner: string) => `{ topics: { some: { articles: { some: ${inner} } } } }`;
    const slow = (title: string) => ({
      query: `{ articles(filter: ${some(some(`{ title: { contains: "${title}" } }`))}) { totalCount } }`,
    });
    const { list } = await batch(["a", "b", "c", "d", "e", "f", "g", "h"].map(slow));
    expect(codes(list)).toEqual(Array.from({ length: 8 }, () => undefined));
    expect(codes((await batch([slow("a")])).list)).toEqual([undefined]);
  });
});

describe("what one request may take", () => {
  it("holds for all operations together: bytes, and time", async () => {
    const slow = (_: unknown, _args: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
    const bounds = { requestMs: 300, answerBytes: 1_000, answersBytes: 100_000_000 };
    const small = await startStandIn({ hello: () => "x".repeat(400), slow }, { bounds, batching: true });
    const hello = { query: "{ hello }" };
    expect((await batch([hello, hello], small)).list).toHaveLength(2);
    const { json } = await batch([hello, hello, hello], small);
    expect(json.errors).toMatchObject([{ extensions: { code: "ANSWER_TOO_LARGE" } }]);
    const began = performance.now();
    const { list } = await batch([{ query: "{ slow }" }, { query: "{ __typename }" }, { query: "{ slow }" }], small);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(codes(list)).toEqual(["TIMEOUT", undefined, "TIMEOUT"]);
    await small.app.close();
  });

  it("is counted by operations where a key has a budget", async () => {
    const ring = new KeyRing();
    const { key, ...kept } = newKey();
    ring.replace([{ _id: "ada", ...kept, createdAt: new Date(), rate: 5 }]);
    const keyed = await startGraphServer(store(), { batching: true, keys: { isRequired: true, ring } });
    const headers = { authorization: `Bearer ${key}` };
    expect((await batch([count, count, count], keyed)).status).toBe(401);
    const answer = await batch([count, count, count], keyed, headers);
    expect([answer.status, answer.headers.get("ratelimit")]).toMatchObject([200, expect.stringContaining("r=2;")]);
    const refused = await batch([count, count, count], keyed, headers);
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
    await keyed.app.close();
  });
});
