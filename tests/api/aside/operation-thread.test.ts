import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { OperationThread } from "../../../src/aside/operation-thread.js";
import type { ThreadSettings } from "../../../src/aside/thread-messages.js";
import type { ExecuteAside } from "../../../src/http/aside/execute-aside.js";
import { LIMITS } from "../../../src/http/limits/limits.js";
import { startGraphServer } from "../../support/graph-server.js";
import { countRunningOperations } from "../../support/running-operations.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { loggerInto, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

vi.setConfig({ testTimeout: 60_000 });
const store = withStore({ readOnly: true });
const logger = pino({ level: "silent" });

let thread: OperationThread;
let aside: StandInServer;
let here: StandInServer;
/** Operations that the thread was given. */
let given = 0;
const executeAside: ExecuteAside = (operation, signal) => {
  const answer = thread.execute(operation, signal);
  if (answer) given++;
  return answer;
};

function settings(): ThreadSettings {
  return {
    store: { uri: store().uri, database: store().database, primaryOnly: false },
    limits: LIMITS,
    plans: true,
    readMs: 4_000,
    memory: { answer: 10_000_000, all: 100_000_000 },
    logLevel: "silent",
    isTerminal: false,
  };
}

beforeAll(async () => {
  await insertGraph(store(), sampleGraph({ articles: 300, providers: 8, entities: 30 }));
  thread = new OperationThread(settings(), logger);
  aside = await startGraphServer(store(), { executeAside, logger });
  here = await startGraphServer(store(), { logger });
}, 60_000);

afterAll(async () => {
  await Promise.all([aside.app.close(), here.app.close()]);
  await thread.close();
});

const costly = "articles(first: 100) { nodes { id title related(first: 100) { nodes { id title } edges { score } } } }";

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

async function ask(server: StandInServer, body: Asked, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-request-id": "one-and-the-same", ...headers },
    body: JSON.stringify(body),
  });
  const { date: _, ...rest } = Object.fromEntries(response.headers);
  return { status: response.status, headers: rest, text: await response.text() };
}

/** The first costly request starts the thread, and is answered here; so are those that come before it is ready. */
async function untilReady(): Promise<void> {
  const before = given;
  await expect
    .poll(async () => (await ask(aside, { query: `{ ${costly} }` }), given), { timeout: 50_000, interval: 200 })
    .toBeGreaterThan(before);
}

describe("a thread beside that of requests", () => {
  const some = (inner: string) => `{ topics: { some: { articles: { some: ${inner} } } } }`;
  const deep = some(some(some('{ title: { contains: "a" } }')));

  it.each<[string, Asked, Record<string, string>?]>([
    ["of plans", { query: `{ ${costly} }` }],
    ["compressed", { query: `{ ${costly} }` }, { "accept-encoding": "gzip" }],
    ["of filters by relation", { query: `{ articles(filter: ${deep}) { totalCount nodes { title } } }` }],
    ["of graphql-js", { query: `{ ${costly} path(from: "a", to: "b") { reason: __typename } }` }],
    [
      "with variables, of one of two operations",
      {
        query: `query A { __typename } query B($most: Int!) { articles(first: $most) { nodes { related(first: 100) { nodes { id } } } } }`,
        variables: { most: 100 },
        operationName: "B",
      },
    ],
    [
      "with an error of one field",
      { query: `{ ${costly} bad: articles { timeline(interval: DAY, timeZone: "Nope") { count } } }` },
    ],
    [
      "with an error alone",
      { query: `{ ${costly} more: articles(first: 1, after: "Nope") { nodes { id } } }` },
      { accept: "application/graphql-response+json" },
    ],
    [
      "with notices",
      {
        query: `{ ${costly} found: articles(search: { query: "${Array.from({ length: 80 }, (_, at) => `w${at}`).join(" ")}" }) { totalCount } }`,
      },
    ],
  ])("gives the same answer, byte for byte: %s", async (_, body, headers) => {
    await untilReady();
    const before = given;
    const [one, other] = [await ask(aside, body, headers), await ask(here, body, headers)];
    expect(given).toBe(before + 1);
    expect(one).toEqual(other);
    expect(one.text.length).toBeGreaterThan(20);
  });

  it("is given no operation that costs little, and none whose cost is to be told", async () => {
    await untilReady();
    const before = given;
    await ask(aside, { query: "{ articles(first: 10) { nodes { title } } }" });
    const told = await ask(aside, { query: `{ ${costly} }` }, { "x-query-cost": "1" });
    expect(JSON.parse(told.text)).toHaveProperty("extensions.cost.actual");
    expect(given).toBe(before);
  });

  it("ends its reads when nobody waits for the answer any more", async () => {
    await untilReady();
    const body = JSON.stringify({
      query: `{ articles(filter: ${deep.replace('"a"', '"leaves_early"')}) { totalCount } }`,
    });
    for (let round = 0; round < 5; round++) {
      const controller = new AbortController();
      const sent = fetch(`${aside.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        signal: controller.signal,
      });
      setTimeout(() => controller.abort(), round * 3);
      await sent.catch(() => undefined);
    }
    await expect.poll(() => countRunningOperations("leaves_early"), { timeout: 5_000 }).toBe(0);
    await untilReady();
  });

  it("that cannot reach the store leaves all work where it is", async () => {
    const logged: Record<string, unknown>[] = [];
    const lost = new OperationThread(
      { ...settings(), store: { ...settings().store, uri: "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100" } },
      loggerInto(logged),
    );
    const server = await startGraphServer(store(), { executeAside: lost.execute, logger });
    const answer = await ask(server, { query: `{ ${costly} }` });
    expect(answer.text).toBe((await ask(here, { query: `{ ${costly} }` })).text);
    await expect
      .poll(() => logged.map(({ msg }) => msg), { timeout: 30_000 })
      .toEqual([expect.stringContaining("has ended")]);
    expect((await ask(server, { query: `{ ${costly} }` })).text).toBe(answer.text);
    await server.app.close();
    await lost.close();
  });
});
