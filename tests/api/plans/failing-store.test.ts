import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../../src/store/connection.js";
import { makeReadsFail, makeReadsSlow } from "../../support/failing-collection.js";
import { toleratesOrphanedErrors } from "../../support/orphaned-errors.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { freshConfig } from "../../support/store.js";
import { startTwoEngines, type TwoEngines } from "../../support/two-engines.js";

const graph = sampleGraph({ articles: 20, providers: 4, entities: 6 });
const owned = graph.articles.find(({ providerId }) => providerId !== undefined)?._id ?? "";
const queries = [
  "{ articles(first: 5) { nodes { title provider { name } } } }",
  `{ article(id: "${owned}") { title provider { name } topics { name } related { nodes { id } } } }`,
  "{ providers { nodes { name articles(first: 2) { totalCount nodes { title } } } } }",
  "{ entities(first: 3) { edges { node { name articles(first: 2) { nodes { provider { domain } } } } } } }",
  `{ articles(first: 1) { totalCount } entity(name: "nobody") { name } provider(domain: "p1.example.com") { id } }`,
];
const ownerOnly = `{ article(id: "${owned}") { title provider { name } } }`;

describe("where the store fails, plans and graphql-js", () => {
  let store: Store;
  let engines: TwoEngines;

  toleratesOrphanedErrors();
  beforeEach(async () => {
    store = await openStore(freshConfig(), { readOnly: true });
    await store.ensureSchema();
    await insertGraph(store, graph);
    engines = await startTwoEngines(store);
  });
  afterEach(async () => {
    await engines.close();
    await store.drop();
    await store.close();
  });

  it.each(["articles", "providers", "entities"])("say the same where %s cannot be read", async (collection) => {
    for (const query of queries) expect((await engines.compare({ query })).body).not.toContain('"errors"');
    await makeReadsFail(store.database, collection);
    const bodies: string[] = [];
    for (const query of queries) bodies.push((await engines.compare({ query })).body);
    expect(bodies.filter((body) => body.includes("INTERNAL_SERVER_ERROR")).length).toBeGreaterThan(0);
  });

  it("say the same where reading fails after a while", async () => {
    await makeReadsSlow(store.database, "providers", 700, { fail: true });
    const { body } = await engines.compare({ query: ownerOnly });
    expect(JSON.parse(body)).toMatchObject({ data: { article: { provider: null } }, errors: [{}] });
  });

  it("say the same of what the store should not hold where it is slow", async () => {
    const wrong = { $set: { heat: "hot" } } as object;
    await store.articles.updateOne({ _id: owned }, wrong, { bypassDocumentValidation: true });
    await makeReadsSlow(store.database, "articles", 700);
    const { body } = await engines.compare({ query: `{ article(id: "${owned}") { title heat } }` });
    expect(JSON.parse(body)).toMatchObject({ data: { article: { heat: null } }, errors: [{}] });
  });

  it("say the same where its connections are closed", async () => {
    await store.close();
    for (const query of queries) {
      const { body } = await engines.compare({ query });
      expect(body).toMatch(/STORE_UNAVAILABLE|INTERNAL_SERVER_ERROR/);
    }
    expect(engines.ran.plans).toBe(0);
    store = await openStore({ ...freshConfig(), database: store.database });
  });
});
