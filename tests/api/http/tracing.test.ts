import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openStore, type Store } from "../../../src/store/connection.js";
import { startTracing, type Tracing } from "../../../src/telemetry/tracing.js";
import { startGraphServer } from "../../support/graph-server.js";
import { startCollector, type Collector, type CollectedSpan } from "../../support/otlp-collector.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post, type StandInServer } from "../../support/stand-in-server.js";
import { freshConfig, withStore } from "../../support/store.js";

const direct = withStore();
const TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER = "b7ad6b7169203331";
const QUERY =
  "query Titles($t: String) { articles(first: 3, filter: { title: { ne: $t } }) { nodes { title provider { name } } } }";

let collector: Collector;
let tracing: Tracing;
let store: Store;
let server: StandInServer;
beforeAll(async () => {
  collector = await startCollector();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint);
  vi.stubEnv("OTEL_BSP_SCHEDULE_DELAY", "50");
  tracing = startTracing("1.2.3", () => undefined);
  const config = { ...freshConfig(), database: direct().database };
  store = await openStore(config, { readOnly: true, observe: tracing.observeStore, tellCommands: true });
  await insertGraph(direct(), sampleGraph({ articles: 5, providers: 2, entities: 3 }));
  server = await startGraphServer(store, { trace: tracing.trace });
});
afterAll(async () => {
  await server.app.close();
  await store.close();
  await tracing.close();
  await collector.close();
  vi.unstubAllEnvs();
});

/** Spans of one trace, once that of its request is there. */
async function spansOf(traceId: string): Promise<CollectedSpan[]> {
  const own = (): CollectedSpan[] => collector.spans.filter((span) => span.traceId === traceId);
  await expect.poll(() => own().some(({ attributes }) => "http.request.method" in attributes)).toBe(true);
  return own();
}

describe("a traced request", () => {
  it("is one span by the operation's name, within the caller's, with the store's commands below it", async () => {
    await post(server.url, { query: QUERY }, { traceparent: `00-${TRACE}-${CALLER}-01` });
    const spans = await spansOf(TRACE);
    const [root] = spans.filter(({ parentSpanId }) => parentSpanId === CALLER);
    expect(root).toMatchObject({
      name: "query Titles",
      attributes: { "graphql.operation.name": "Titles", "newsgraph.code": "OK", "newsgraph.engine": "plans" },
    });
    const commands = spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId);
    expect(commands.map(({ name }) => name).toSorted()).toEqual(["find articles", "find providers"]);
    expect(commands[0]?.attributes).toMatchObject({ "db.system.name": "mongodb", "db.operation.name": "find" });
    expect(collector.service()).toBe("newsgraph");
  });

  it("keeps the commands of requests that run side by side apart", async () => {
    const traces = Array.from({ length: 20 }, (_, at) => (at + 1).toString(16).padStart(32, "0"));
    const asked = traces.map((trace, at) => {
      const query = at % 2 === 0 ? "{ articles { nodes { title } } }" : "{ providers { nodes { name } } }";
      return post(server.url, { query }, { traceparent: `00-${trace}-${CALLER}-01` });
    });
    await Promise.all(asked);
    for (const [at, trace] of traces.entries()) {
      const commands = (await spansOf(trace)).filter(({ attributes }) => "db.system.name" in attributes);
      expect(commands.map(({ name }) => name)).toEqual([at % 2 === 0 ? "find articles" : "find providers"]);
    }
  });

  it("begins a trace of its own where the caller's cannot be read", async () => {
    const before = collector.spans.length;
    await post(server.url, { query: "query Odd { __typename }" }, { traceparent: "00-zz-1-\u00ff" });
    await expect.poll(() => collector.spans.length).toBeGreaterThan(before);
    expect(collector.spans.at(-1)).toMatchObject({ name: "query Odd" });
    expect(collector.spans.at(-1)?.parentSpanId ?? "").toBe("");
  });

  it("has no value of a variable, no literal and nothing of a document in its spans", async () => {
    const trace = "f".repeat(32);
    const secret = "a-private-name";
    const query = `query Titles($t: String!) { articles(filter: { title: { in: ["${secret}", $t] } }) { nodes { id } } }`;
    const variables = { t: `${secret}-2` };
    const { json } = await post(server.url, { query, variables }, { traceparent: `00-${trace}-${CALLER}-01` });
    expect(json.data).toMatchObject({ articles: { nodes: [] } });
    await post(server.url, { query: QUERY });
    await spansOf(trace);
    expect(collector.text()).not.toContain(secret);
    const { title } = (await direct().articles.findOne({})) ?? { title: "" };
    expect(title).not.toBe("");
    expect(collector.text()).not.toContain(title);
  });
});
