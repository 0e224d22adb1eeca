import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readinessOf } from "../../../src/check-readiness.js";
import { openStore, type Store } from "../../../src/store/connection.js";
import { startBreakingProxy, type BreakingProxy } from "../../support/breaking-proxy.js";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { loggerInto, post, type StandInServer } from "../../support/stand-in-server.js";
import { freshConfig, withStore } from "../../support/store.js";

const direct = withStore();

let proxy: BreakingProxy;
let store: Store;
let server: StandInServer;
let logged: Record<string, unknown>[];
beforeAll(() => insertGraph(direct(), sampleGraph({ articles: 5, providers: 2, entities: 3 })));
beforeEach(async () => {
  const config = { ...freshConfig(), database: direct().database };
  proxy = await startBreakingProxy(config.mongodbUri);
  store = await openStore({ ...config, mongodbUri: proxy.uri }, { readOnly: true });
  logged = [];
  const logger = loggerInto(logged);
  server = await startGraphServer(store, { checkReadiness: readinessOf(store, logger), silentFor: store.silentFor });
});
afterEach(async () => {
  await server.app.close();
  await store.close();
});

async function timed<T>(work: Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work;
  return { ms: performance.now() - start, result };
}

const ready = async () => (await fetch(`${server.url}/readyz`)).status;

describe("a store that is gone", () => {
  it("is told within two seconds, whatever is asked of it, and readiness within one", async () => {
    expect(await ready()).toBe(200);
    await proxy.close();
    for (const query of [
      "{ articles { totalCount nodes { title provider { name } mentions { totalCount } } } }",
      `{ suggest(prefix: "a") { text } path(from: "ent_aaaaaaaaaaaaaaaaaaaaaa", to: "ent_bbbbbbbbbbbbbbbbbbbbbb") { __typename } }`,
      `{ articles(search: { query: "part" }) { totalCount facets(by: [KIND]) { field } } }`,
    ]) {
      const { ms, result } = await timed(post(server.url, { query }));
      expect(result.json.errors?.map(({ extensions }) => extensions["code"])).toContain("STORE_UNAVAILABLE");
      expect(ms).toBeLessThan(2_000);
    }
    const { ms, result } = await timed(ready());
    expect(result).toBe(503);
    expect(ms).toBeLessThan(1_000);
  });

  it("is told by readiness with its reason, since when and what to do, until it is there again; the log has each change once", async () => {
    const readiness = async () => (await fetch(`${server.url}/readyz`)).json() as Promise<Record<string, unknown>>;
    const before = new Date().toISOString();
    await proxy.close();
    const [first, second] = [await readiness(), await readiness()];
    expect(first).toMatchObject({
      status: "unavailable",
      store: false,
      indexes: false,
      reasons: [{ code: "STORE_UNAVAILABLE", message: expect.any(String) as string, remedy: "Try again in a moment." }],
    });
    const [since, later] = [first, second].map(({ reasons }) => (reasons as { since: string }[])[0]?.since);
    expect((since ?? "") >= before).toBe(true);
    expect(later).toBe(since);
    expect(JSON.stringify(second)).not.toMatch(/127\.0\.0\.1|mongodb:/);
    expect(logged.filter(({ msg }) => msg === "not ready")).toHaveLength(1);
  });

  it("is not what lacks where only indexes do", async () => {
    await direct().articles.dropIndexes();
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ store: true, reasons: [{ code: "INDEXES_MISSING" }] });
    await direct().ensureSchema();
    expect(await ready()).toBe(200);
    expect(logged.map(({ msg }) => msg)).toEqual(expect.arrayContaining(["not ready", "ready again"]));
  });

  it("is told within two seconds where it is there and says nothing", async () => {
    proxy.freeze();
    const query = "{ articles { totalCount nodes { title provider { name } } } }";
    const { ms, result } = await timed(post(server.url, { query }));
    expect(result.json.errors?.map(({ extensions }) => extensions["code"])).toContain("STORE_UNAVAILABLE");
    expect(ms).toBeLessThan(2_000);
  });
});
