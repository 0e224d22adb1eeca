import { pino } from "pino";
import { beforeAll, expect, it } from "vitest";
import { OperationThread } from "../../../src/aside/operation-thread.js";
import { LIMITS } from "../../../src/http/limits/limits.js";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const MB = 1024 * 1024;
const store = withStore({ readOnly: true });
const logger = pino({ level: "silent" });
const costly = (field: string) =>
  `{ articles(first: 100) { nodes { ${field} related(first: 100) { nodes { id } } } } }`;

beforeAll(async () => {
  const graph = sampleGraph({ articles: 100, providers: 2, entities: 4 });
  const articles = graph.articles.map((article) => ({ ...article, body: "x".repeat(2 * MB) }));
  await insertGraph(store(), { ...graph, articles });
}, 60_000);

it(
  "a thread that runs out of memory takes only its own operations with it, and is started again",
  { timeout: 90_000 },
  async () => {
    const thread = new OperationThread(
      {
        store: { uri: store().uri, database: store().database, primaryOnly: false },
        limits: LIMITS,
        plans: true,
        readMs: 10_000,
        memory: { answer: 1_000 * MB, all: 1_000 * MB },
        heapMegabytes: 120,
        logLevel: "silent",
        isTerminal: false,
      },
      logger,
    );
    let given = 0;
    const bounds = { requestMs: 20_000, answerBytes: 500 * MB, answersBytes: 900 * MB };
    const server = await startGraphServer(store(), {
      logger,
      bounds,
      executeAside(operation, signal) {
        const answer = thread.execute(operation, signal);
        if (answer) given++;
        return answer;
      },
    });
    const askUntilGiven = async (): Promise<void> => {
      const before = given;
      await expect
        .poll(async () => (await post(server.url, { query: costly("id") }), given), { timeout: 40_000, interval: 300 })
        .toBeGreaterThan(before);
    };
    await askUntilGiven();
    const [hungry, modest] = await Promise.all([
      post(server.url, { query: costly("body") }),
      post(server.url, { query: "{ articles(first: 3) { nodes { title } } }" }),
    ]);
    expect(hungry.json.errors).toMatchObject([{ extensions: { code: "QUERY_TOO_COSTLY" } }]);
    expect(modest.json.errors).toBeUndefined();
    await askUntilGiven();
    await server.app.close();
    await thread.close();
  },
);
