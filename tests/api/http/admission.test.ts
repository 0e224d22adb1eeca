import { beforeAll, describe, expect, it } from "vitest";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const store = withStore({ readOnly: true });
beforeAll(() => insertGraph(store(), sampleGraph({ articles: 300, providers: 8, entities: 30 })));

const some = (inner: string) => `{ topics: { some: { articles: { some: ${inner} } } } }`;
const costly = `{ articles(filter: ${some(some(some('{ title: { contains: "a" } }')))}) { totalCount } }`;

describe("costly requests", () => {
  it("of one client are answered a few at a time, those beyond its share refused with when to try again", async () => {
    const server = await startGraphServer(store());
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(server.url, { query: costly })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers, json } of refused) {
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      expect(json.errors).toMatchObject([{ extensions: { code: "TOO_MANY_REQUESTS" } }]);
    }
    const answered = answers.filter(({ status }) => status === 200);
    expect(answered.length).toBeGreaterThanOrEqual(4);
    expect(answered.length + refused.length).toBe(12);
    expect(new Set(answered.map(({ json }) => JSON.stringify(json))).size).toBe(1);
    expect((await post(server.url, { query: costly })).status).toBe(200);
    await server.app.close();
  });

  it("are not taken from pages of other sites that have not asked whether they may send them", async () => {
    const server = await startGraphServer(store());
    const get = async (query: string, headers: Record<string, string>) =>
      (await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers })).status;
    const foreign = { "sec-fetch-site": "cross-site" };
    const nested = "{ articles(first: 10) { nodes { related { totalCount } } } }";
    for (const query of [costly, nested]) {
      expect(await get(query, foreign)).toBe(403);
      expect(await get(query, { ...foreign, "graphql-require-preflight": "1" })).toBe(200);
      expect(await get(query, { "sec-fetch-site": "same-origin" })).toBe(200);
      expect(await get(query, {})).toBe(200);
    }
    expect(await get("{ articles { totalCount } }", foreign)).toBe(200);
    await server.app.close();
  });

  it("keep no other request of anybody waiting", async () => {
    const server = await startGraphServer(store());
    const slow = Promise.all(Array.from({ length: 4 }, () => post(server.url, { query: costly })));
    const plain = await Promise.all(
      Array.from({ length: 20 }, () => post(server.url, { query: "{ articles(first: 1) { nodes { title } } }" })),
    );
    expect(plain.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    await slow;
    await server.app.close();
  });
});
