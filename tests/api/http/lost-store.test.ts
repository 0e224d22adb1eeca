import { pino } from "pino";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkReadiness } from "../../../src/check-readiness.js";
import { openStore, type Store } from "../../../src/store/connection.js";
import { startBreakingProxy, type BreakingProxy } from "../../support/breaking-proxy.js";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post, type StandInServer } from "../../support/stand-in-server.js";
import { freshConfig, withStore } from "../../support/store.js";

const direct = withStore();

let proxy: BreakingProxy;
let store: Store;
let server: StandInServer;
beforeAll(() => insertGraph(direct(), sampleGraph({ articles: 5, providers: 2, entities: 3 })));
beforeEach(async () => {
  const config = { ...freshConfig(), database: direct().database };
  proxy = await startBreakingProxy(config.mongodbUri);
  store = await openStore({ ...config, mongodbUri: proxy.uri }, { readOnly: true });
  const logger = pino({ level: "silent" });
  server = await startGraphServer(store, {
    checkReadiness: () => checkReadiness(store, logger),
    silentFor: store.silentFor,
  });
});
afterEach(async () => {
  await server.app.close();
  await store.close();
  await proxy.close();
});

async function timed<T>(work: Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work;
  return { ms: performance.now() - start, result };
}

const ready = async () => (await fetch(`${server.url}/readyz`)).status;

describe("a store that answers no more", () => {
  it.each([
    ["gone", async () => proxy.close()],
    ["frozen", async () => proxy.freeze()],
  ])(
    "is told where it is %s within two seconds, whatever is asked of it, and readiness within one",
    async (_, leave) => {
      expect(await ready()).toBe(200);
      await leave();
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
    },
  );
});
