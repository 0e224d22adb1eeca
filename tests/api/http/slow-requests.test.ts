import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { startGraphServer } from "../../support/graph-server.js";
import { post, startStandIn, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const store = withStore();

let server: StandInServer;
afterEach(() => server.app.close());

const slowLines = (): Record<string, unknown>[] => server.logged.filter(({ msg }) => msg === "a slow request");

describe("the log of slow requests", () => {
  it("has the shape, its hash, the cost and where the time went, and no value", async () => {
    server = await startGraphServer(store(), { slowMs: 0.001 });
    const secret = "a-private-name";
    const query = `query Mine($t: String!) { x: articles(first: 3, filter: { title: { in: ["${secret}", $t] } }) { nodes { title } } }`;
    await post(server.url, { query, variables: { t: `${secret}-2` } }, { "x-request-id": "slow" });
    await expect.poll(slowLines).toHaveLength(1);
    const [line] = slowLines();
    expect(line).toMatchObject({
      level: 40,
      requestId: "slow",
      code: "OK",
      engine: "plans",
      hash: expect.stringMatching(/^[\da-f]{16}$/) as string,
      shape: 'query Mine($t:String!){articles(first:0 filter:{title:{in:[""]}}){nodes{title}}}',
      cost: { pages: 1, nodes: 3 },
    });
    const { prepare, execute, store: storeMs } = line?.["time"] as Record<string, number>;
    expect(Math.min(prepare ?? 0, execute ?? 0, storeMs ?? 0)).toBeGreaterThan(0);
    expect(storeMs).toBeLessThanOrEqual((execute ?? 0) + 0.2);
    expect(JSON.stringify(server.logged)).not.toContain(secret);
  });

  it("has nothing of requests that are fast, nor of those that are no operation", async () => {
    const hello = (_: unknown, { name }: { name: string }) => setTimeout(name === "slow" ? 150 : 0, name);
    server = await startStandIn({ hello }, { slowMs: 100 });
    await post(server.url, { query: '{ hello(name: "fast") }' });
    await fetch(`${server.url}/healthz`);
    await post(server.url, { query: '{ hello(name: "slow") }' });
    await expect.poll(slowLines).toHaveLength(1);
    expect(slowLines()[0]?.["ms"]).toBeGreaterThan(100);
  });
});
