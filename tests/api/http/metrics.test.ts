import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../../src/store/connection.js";
import { aggregateAll } from "../../../src/store/run-read.js";
import { StoreTime } from "../../../src/store/store-time.js";
import { findRecentRuns, writeRuns } from "../../../src/store/run-records.js";
import { createMetrics, type Metrics } from "../../../src/telemetry/metrics.js";
import { startGraphServer } from "../../support/graph-server.js";
import { metricNames, samplesIn } from "../../support/metrics.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post, type StandInServer } from "../../support/stand-in-server.js";
import { freshConfig, withStore } from "../../support/store.js";

const direct = withStore();

const RUN = {
  _id: 'my "notes"\nand\\more',
  startedAt: new Date(1_000_000),
  finishedAt: new Date(1_012_500),
  isInterrupted: false,
  ...{ files: 9, loaded: 5, unchanged: 1, rejected: 2, leftOut: 1, passedOver: 0, warnings: 3 },
  ...{ rejections: [], unresolved: [], unresolvedCount: 0, ambiguousCount: 0 },
};

let store: Store;
let metrics: Metrics;
let server: StandInServer;
beforeAll(async () => {
  metrics = createMetrics("1.2.3");
  const config = { ...freshConfig(), database: direct().database };
  store = await openStore(config, { readOnly: true, observe: metrics.observeStore });
  await insertGraph(direct(), sampleGraph({ articles: 5, providers: 2, entities: 3 }));
  await writeRuns(direct(), [RUN]);
  metrics.observeSeedRuns(() => findRecentRuns(store));
  server = await startGraphServer(store, { metrics: { all: metrics, readers: "local" } });
});
afterAll(async () => {
  await server.app.close();
  await store.close();
});

const read = (headers: Record<string, string> = {}): Promise<Response> => fetch(`${server.url}/metrics`, { headers });
const samples = async (): Promise<Map<string, number>> => samplesIn(await (await read()).text());

const QUERY = "query Titles($t: String) { articles(first: 3, filter: { title: { ne: $t } }) { nodes { title } } }";

describe("/metrics", () => {
  it("counts requests by operation and outcome, with time, cost and engine", async () => {
    await post(server.url, { query: QUERY, variables: { t: "x" } });
    await post(server.url, { query: "query Bad { nothing }" });
    await post(server.url, { query: "{ articles(first: 101) { totalCount } }" });
    const seen = await samples();
    expect(seen.get('newsgraph_requests_total{operation="Titles",code="OK"}')).toBe(1);
    expect(seen.get('newsgraph_requests_total{operation="unnamed",code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(seen.get('newsgraph_requests_total{operation="unnamed",code="BAD_USER_INPUT"}')).toBe(1);
    expect(seen.get('newsgraph_request_duration_seconds_count{operation="Titles"}')).toBe(1);
    expect(seen.get('newsgraph_requested_cost_total{operation="Titles",of="nodes"}')).toBe(3);
    expect(seen.get('newsgraph_engine_requests_total{engine="plans"}')).toBe(1);
    expect(seen.get('newsgraph_http_requests_total{route="/graphql",status="200"}')).toBeGreaterThan(0);
  });

  it("counts store commands, their failures and connections", async () => {
    await post(server.url, { query: QUERY });
    const before = await samples();
    await post(server.url, { query: QUERY });
    const failing = aggregateAll(store.articles, [{ $nothing: 1 }], { storeTime: new StoreTime(metrics.observeRead) });
    await expect(failing).rejects.toThrow("$nothing");
    const seen = await samples();
    const finds = 'newsgraph_store_command_duration_seconds_count{command="find"}';
    expect(seen.get(finds)).toBeGreaterThan(before.get(finds) ?? 0);
    expect(seen.get('newsgraph_store_command_failures_total{command="aggregate",failure="Location40324"}')).toBe(1);
    expect(seen.get('newsgraph_store_connections{state="open"}')).toBeGreaterThan(0);
    expect(seen.get('newsgraph_store_connections{state="in_use"}')).toBe(0);
    expect(seen.get("newsgraph_store_connection_waiters")).toBe(0);
    expect(seen.get("newsgraph_store_up")).toBe(1);
  });

  it("tells of the process, the event loop, what is kept and who waits", async () => {
    const seen = await samples();
    expect(seen.get('newsgraph_info{version="1.2.3"}')).toBe(1);
    expect(seen.get("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
    expect(seen.get("process_resident_memory_bytes")).toBeGreaterThan(0);
    expect(seen.get("newsgraph_costly_requests_waiting")).toBe(0);
    expect(seen.get("newsgraph_documents_kept")).toBeGreaterThan(0);
  });

  it("tells of the last run over each source, whatever its name, and of the store alone that it is gone", async () => {
    const text = await (await read()).text();
    const source = String.raw`source="my \"notes\"\nand\\more"`;
    expect(samplesIn(text).get(`newsgraph_seed_run_documents{${source},became="rejected"}`)).toBe(2);
    expect(samplesIn(text).get(`newsgraph_seed_run_duration_seconds{${source}}`)).toBe(12.5);
    expect(samplesIn(text).get(`newsgraph_seed_run_finished_timestamp_seconds{${source}}`)).toBe(1012.5);
    const gone = createMetrics("1");
    gone.observeSeedRuns(() => Promise.reject(new Error("gone")));
    expect(samplesIn(await gone.text()).get("newsgraph_store_up")).toBe(0);
  });

  it("has a bounded number of series, whatever clients call their operations", async () => {
    const ask = (at: number) => post(server.url, { query: `query Op${at}${"x".repeat(200)} { __typename }` });
    for (let at = 0; at < 150; at += 1) await ask(at);
    const counted = [...(await samples()).entries()].filter(([key]) => key.startsWith("newsgraph_requests_total"));
    expect(counted.length).toBeLessThan(110);
    expect(Math.max(...counted.map(([key]) => key.length))).toBeLessThan(200);
    const total = counted.reduce((sum, [key, count]) => sum + (key.includes('"OK"') ? count : 0), 0);
    expect(total).toBeGreaterThanOrEqual(150);
    expect((await samples()).get('newsgraph_requests_total{operation="other",code="OK"}')).toBeGreaterThan(40);
  });

  it("repeats no value, no title and no path of what is asked", async () => {
    const secret = "a-private-name";
    await post(server.url, { query: QUERY, variables: { t: secret } });
    await post(server.url, { query: `{ articles(search: { query: "${secret}" }) { totalCount } }` });
    await fetch(`${server.url}/${secret}?q=${secret}`);
    const text = await (await read()).text();
    expect(text).not.toContain(secret);
    const { title } = (await direct().articles.findOne({})) ?? { title: "" };
    expect(text).not.toContain(title);
  });

  it("is for who asks directly on this machine, under a name of this machine", async () => {
    expect((await read()).headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) {
      expect((await read({ [name]: "198.51.100.7" })).status).toBe(403);
    }
    const named = await server.app.inject({ url: "/metrics", headers: { host: "news.example" } });
    expect(named.statusCode).toBe(403);
    const elsewhere = await server.app.inject({ url: "/metrics", remoteAddress: "198.51.100.7" });
    expect(elsewhere.statusCode).toBe(403);
    expect(elsewhere.body).toContain("METRICS=on");
  });

  it("is there for whoever reaches the server where that is wanted, and for nobody where it is off", async () => {
    const open = await startGraphServer(store, { metrics: { all: createMetrics("1"), readers: "any" } });
    const elsewhere = await open.app.inject({ url: "/metrics", remoteAddress: "198.51.100.7" });
    expect(elsewhere.statusCode).toBe(200);
    await open.app.close();
    const off = await startGraphServer(store);
    expect((await fetch(`${off.url}/metrics`)).status).toBe(404);
    await off.app.close();
  });
});

interface Panel {
  title: string;
  description?: string;
  targets?: { expr: string }[];
}

describe("the Grafana dashboard", () => {
  it("asks only for metrics that there are", async () => {
    const file = new URL("../../../ops/grafana-dashboard.json", import.meta.url);
    const { panels } = JSON.parse(readFileSync(file, "utf8")) as { panels: Panel[] };
    const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    expect(queries.length).toBeGreaterThan(15);
    const { meterRowCache } = await import("../../../src/loaders/row-cache-meters.js");
    const { RowCache } = await import("../../../src/loaders/row-cache.js");
    meterRowCache(metrics, new RowCache(1, () => 0));
    const there = metricNames(await (await read()).text());
    const asked = queries.flatMap((query) => query.match(/\b(?:newsgraph|nodejs|process)_\w+/g) ?? []);
    expect(asked.length).toBeGreaterThanOrEqual(queries.length);
    for (const name of asked) expect(there, name).toContain(name);
  });
});
