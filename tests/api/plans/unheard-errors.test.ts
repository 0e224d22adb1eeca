import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { withStore } from "../../support/store.js";
import { startTwoEngines, type TwoEngines } from "../../support/two-engines.js";

const graph = sampleGraph({ articles: 20, providers: 4, entities: 6 });

describe("a field that is refused in every item of a list, some of which wait for the store", () => {
  const store = withStore({ readOnly: true });
  const unheard: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  const listen = (reason: unknown): void => void unheard.push(reason);
  let engines: TwoEngines;

  beforeAll(async () => {
    await insertGraph(store(), graph);
    engines = await startTwoEngines(store());
    process.removeAllListeners("unhandledRejection").on("unhandledRejection", listen);
  });
  afterAll(async () => {
    process.removeListener("unhandledRejection", listen);
    for (const other of others) process.on("unhandledRejection", other);
    await engines.close();
  });

  it.each([
    ["a cursor of no list", 'related(after: "nonsense") { totalCount }', "INVALID_CURSOR"],
    ["a page of no rows", "related(first: 0) { nodes { id } }", "BAD_USER_INPUT"],
    ["a page in both directions", "mentions(first: 1, last: 1) { nodes { id } }", "BAD_USER_INPUT"],
  ])("is answered with errors for %s, and nothing fails unheard", async (_, field, code) => {
    const owned = graph.articles.map(({ providerId }) => providerId !== undefined);
    expect(new Set(owned).size).toBe(2);
    for (const query of [
      `{ articles { nodes { provider { name } ${field} } } }`,
      `{ articles { nodes { ${field} provider { name } story { title } } } }`,
      `{ providers { nodes { articles { nodes { provider { name } ${field} } } } } }`,
    ]) {
      const { status, body } = await engines.ask("plans", { query });
      expect(status).toBe(200);
      const { errors } = JSON.parse(body) as { errors: { extensions: { code: string } }[] };
      expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
    }
    await delay(50);
    expect(unheard).toEqual([]);
  });
});
