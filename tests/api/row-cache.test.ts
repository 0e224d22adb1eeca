import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { RowCache, type CacheTicket } from "../../src/loaders/row-cache.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { ask, answer } from "../support/ask.js";
import { insertRelations, relateGraph } from "../support/found-relations.js";
import { listQuery, listShapes, lookUpQueries } from "../support/query-shapes.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const MB = 1024 * 1024;

const NESTED = `{ articles(first: 50) { nodes {
  title
  provider { name articles(first: 3) { nodes { title } } }
  topics { name articles(first: 2, orderBy: [{ field: HEAT, direction: DESC }]) { nodes { title } } }
} } }`;

describe("requests that share rows", () => {
  const graph = sampleGraph({ articles: 120, providers: 12, entities: 20 }, 9);
  const commands: StoreCommand[] = [];
  const store = withStore({ onCommand: (command) => commands.push(command) });
  const found = relateGraph(graph);
  const cache = new RowCache(16 * MB, () => 0);
  beforeAll(async () => {
    await insertGraph(store(), graph);
    await insertRelations(store(), found);
  });
  beforeEach(() => {
    cache.looked(undefined, 0);
    cache.looked("a", 0);
    commands.length = 0;
  });

  const sent = (): string[] => commands.splice(0).map(({ name, collection }) => `${name} ${String(collection)}`);

  it("are answered as they are without it, in every list and look-up, though nobody may change what is shared", async () => {
    const shapes = listShapes(graph, found).map((shape) => listQuery(shape, "first: 3"));
    const queries = [NESTED, ...shapes, ...lookUpQueries(graph)];
    for (const query of queries) {
      const plain = await answer(store(), query);
      expect(await answer(store(), query, {}, { cache: freezing(cache.open()) }), query).toEqual(plain);
      expect(await answer(store(), query, {}, { cache: freezing(cache.open()) }), query).toEqual(plain);
    }
    expect(cache.bytes).toBeGreaterThan(0);
  });

  it("ask the store for what no other one has read, and for nothing below it that one has", async () => {
    const ticket = { cache: cache.open() };
    await ask(store(), NESTED, {}, ticket);
    const first = sent();
    expect(first).toContain("find entities");
    expect(first.length).toBeGreaterThanOrEqual(5);
    await ask(store(), NESTED, {}, { cache: cache.open() });
    expect(sent()).toEqual(["find articles"]);
  });

  it("ask in one command for those of many that are new", async () => {
    const query = (first: number) =>
      `{ providers(first: ${first}) { nodes { id articles(first: 3) { nodes { title provider { name } } } } } }`;
    await ask(store(), query(4), {}, { cache: cache.open() });
    sent();
    const wider = await ask(store(), query(12), {}, { cache: cache.open() });
    expect(sent()).toEqual(["find providers", "aggregate providers", "find providers"]);
    expect(wider).toEqual(await ask(store(), query(12)));
  });

  it("share no page behind a cursor, and no filtered or searched one", async () => {
    const page = await ask<{ provider: { articles: { pageInfo: { endCursor: string } } } }>(
      store(),
      `{ provider(id: "${graph.providers[0]?._id}") { articles(first: 1) { pageInfo { endCursor } } } }`,
    );
    const { endCursor } = page.provider.articles.pageInfo;
    for (const args of [`after: "${endCursor}"`, "filter: { isStub: false }", 'search: { query: "smile" }']) {
      const query = `{ provider(id: "${graph.providers[0]?._id}") { name articles(first: 2, ${args}) { nodes { title } } } }`;
      await ask(store(), query, {}, { cache: cache.open() });
      sent();
      await ask(store(), query, {}, { cache: cache.open() });
      expect(sent(), args).toContain("aggregate providers");
    }
  });
});

/** The ticket, whose rows cannot be changed. */
function freezing(ticket: CacheTicket | undefined): CacheTicket | undefined {
  return (
    ticket && {
      ...ticket,
      keepRow: (collection, row, projection) => ticket.keepRow(collection, deepFrozen(row), projection),
      keepList: (key, parentId, rows) => ticket.keepList(key, parentId, deepFrozen(rows)),
    }
  );
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    for (const part of Object.values(value)) deepFrozen(part);
    Object.freeze(value);
  }
  return value;
}
