import { beforeAll, describe, expect, it } from "vitest";
import { failingCommands } from "../../support/failing-commands.js";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post, type Answer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const graph = sampleGraph({ articles: 20, providers: 4, entities: 6 });
const query = "{ articles(first: 3) { nodes { title provider { name } } } }";

interface Timed extends Answer {
  ms: number;
  /** Commands to the failing collection. */
  sent: number;
}

describe("where the store is out of time", () => {
  const store = withStore({ readOnly: true });
  beforeAll(() => insertGraph(store(), graph));

  /** Asks a server of which each read of providers fails after so many milliseconds. */
  async function ask({ ms, plans }: { ms: number; plans: boolean }): Promise<Timed> {
    const failing = failingCommands(store(), "providers", ms);
    const server = await startGraphServer(failing.store, { plans });
    const start = performance.now();
    const answer = await post(server.url, { query }, { "x-request-id": "one-and-the-same" });
    const timed = { ...answer, ms: performance.now() - start, sent: failing.sent() };
    await server.app.close();
    return timed;
  }

  it("after seconds, it is not asked again: the request fails in about the time that the store took", async () => {
    const { json, ms, sent } = await ask({ ms: 2_200, plans: true });
    expect(json.errors?.map(({ extensions }) => extensions["code"])).toContain("TIMEOUT");
    expect(sent).toBe(1);
    expect(ms).toBeGreaterThanOrEqual(2_150);
    expect(ms).toBeLessThan(4_000);
  });

  it("at once, it is asked again, and the answer is the one of graphql-js", async () => {
    const byPlans = await ask({ ms: 30, plans: true });
    const alone = await ask({ ms: 30, plans: false });
    expect(byPlans.json).toEqual(alone.json);
    expect(byPlans.status).toBe(alone.status);
    expect(byPlans.json.data).toMatchObject({ articles: { nodes: [{ provider: null }, {}, {}] } });
    expect([byPlans.sent, alone.sent]).toEqual([2, 1]);
  });
});
