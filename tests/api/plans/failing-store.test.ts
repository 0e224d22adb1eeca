import { afterEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/connection.js";
import { makeReadsFail } from "../../support/failing-collection.js";
import { toleratesOrphanedErrors } from "../../support/orphaned-errors.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { freshConfig } from "../../support/store.js";
import { startTwoEngines, type TwoEngines } from "../../support/two-engines.js";

const graph = sampleGraph({ articles: 20, providers: 4, entities: 6 });
const queries = [
  "{ articles(first: 5) { nodes { title provider { name } } } }",
  `{ article(id: "${graph.articles[1]?._id}") { title provider { name } topics { name } related { nodes { id } } } }`,
  "{ providers { nodes { name articles(first: 2) { totalCount nodes { title } } } } }",
  "{ entities(first: 3) { edges { node { name articles(first: 2) { nodes { provider { domain } } } } } } }",
  `{ articles(first: 1) { totalCount } entity(name: "nobody") { name } provider(domain: "p1.example.com") { id } }`,
];

let engines: TwoEngines | undefined;
afterEach(() => engines?.close());
toleratesOrphanedErrors();

describe("where the store fails, plans and graphql-js", () => {
  it.each(["articles", "providers", "entities"])("say the same where %s cannot be read", async (collection) => {
    const store = await openStore(freshConfig(), { readOnly: true });
    try {
      await store.ensureSchema();
      await insertGraph(store, graph);
      engines = await startTwoEngines(store);
      for (const query of queries) expect((await engines.compare({ query })).body).not.toContain('"errors"');
      await makeReadsFail(store.database, collection);
      const bodies: string[] = [];
      for (const query of queries) bodies.push((await engines.compare({ query })).body);
      expect(bodies.filter((body) => body.includes("INTERNAL_SERVER_ERROR")).length).toBeGreaterThan(1);
    } finally {
      await store.drop();
      await store.close();
    }
  });

  it("say the same where its connections are closed", async () => {
    const store = await openStore(freshConfig(), { readOnly: true });
    await store.ensureSchema();
    await insertGraph(store, graph);
    await store.drop();
    await store.close();
    engines = await startTwoEngines(store);
    for (const query of queries) {
      const { body } = await engines.compare({ query });
      expect(body).toMatch(/STORE_UNAVAILABLE|INTERNAL_SERVER_ERROR/);
    }
    expect(engines.ran.plans).toBe(0);
  });
});
