import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post, startStandIn } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const MB = 1024 * 1024;
const BODIES = "{ articles(first: 100) { nodes { body } } }";

describe("an answer that would be too large", () => {
  const store = withStore({ readOnly: true });

  beforeAll(async () => {
    const graph = sampleGraph({ articles: 100, providers: 2, entities: 4 });
    const articles = graph.articles.map((article) => ({ ...article, body: "x".repeat(2 * MB) }));
    await insertGraph(store(), { ...graph, articles });
  });

  it.each([true, false])("is stopped before all its rows are read, with plans: %s", async (plans) => {
    const bounds = { requestMs: 20_000, answerBytes: MB, answersBytes: 100 * MB };
    const server = await startGraphServer(store(), { plans, bounds });
    const before = process.memoryUsage().rss;
    let peak = before;
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
    const { json } = await post(server.url, { query: BODIES });
    clearInterval(timer);
    expect(json.data ?? null).toBeNull();
    expect(json.errors).toMatchObject([{ extensions: { code: "ANSWER_TOO_LARGE" } }]);
    expect(json.errors?.[0]?.extensions["remedy"]).toMatch(/^Ask for fewer fields/);
    expect(peak - before).toBeLessThan(150 * MB);
    const few = await post(server.url, { query: "{ articles(first: 3) { nodes { title } } }" });
    expect(few.json.errors).toBeUndefined();
    await server.app.close();
  });

  it("is stopped while it is written, where few rows stand at many places", async () => {
    const bounds = { requestMs: 20_000, answerBytes: MB, answersBytes: 100 * MB };
    const items = Array.from({ length: 1_000 }, () => "x".repeat(100_000));
    const server = await startStandIn({ hello: () => items.join("") }, { bounds });
    const { json } = await post(server.url, { query: "{ hello }" });
    expect(json.data).toBeUndefined();
    expect(json.errors).toMatchObject([{ extensions: { code: "ANSWER_TOO_LARGE" } }]);
    await server.app.close();
  });
});

describe("clients that never read their answers", () => {
  it("hold a bounded part of the memory, and nobody else up", async () => {
    const bounds = { requestMs: 20_000, answerBytes: 10 * MB, answersBytes: 40 * MB };
    const server = await startStandIn(
      { hello: (_: unknown, { name }: { name: string }) => name.repeat(name === "x" ? 9 * MB : 1) },
      { bounds },
    );
    const { port } = new URL(server.url);
    const sockets = Array.from({ length: 30 }, () => {
      const socket = connect(Number(port), "127.0.0.1");
      socket.on("error", () => undefined).pause();
      socket.write('GET /graphql?query={hello(name:"x")} HTTP/1.1\r\nHost: localhost\r\n\r\n');
      return socket;
    });
    await delay(1_500);
    expect((await post(server.url, { query: '{ hello(name: "y") }' })).json.data).toEqual({ hello: "y" });
    const refused = await post(server.url, { query: '{ hello(name: "x") }' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBeTruthy();
    expect(refused.json.errors).toMatchObject([{ extensions: { code: "TOO_MANY_REQUESTS" } }]);
    await Promise.all(sockets.map(end));
    await delay(100);
    expect((await post(server.url, { query: '{ hello(name: "x") }' })).status).toBe(200);
    await server.app.close();
  });
});

async function end(socket: Socket): Promise<void> {
  socket.destroy();
  if (!socket.closed) await once(socket, "close");
}
