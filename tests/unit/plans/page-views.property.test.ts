import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListReader } from "../../../src/loaders/list-reader.js";
import {
  embeddedView,
  isFromFront,
  keysetView,
  pageOfEntries,
  type PageView,
  type RowLinks,
} from "../../../src/plans/page-views.js";
import type { Row } from "../../../src/plans/plan.js";
import { encodeCursor, type SortValue } from "../../../src/query/cursor.js";
import { planEmbedded } from "../../../src/query/embedded-page.js";
import { placePage, planList } from "../../../src/query/list-plan.js";
import { listOrder, sortValueAt, type SortKey } from "../../../src/query/order.js";
import type { PageArguments } from "../../../src/query/page-arguments.js";
import { projectionOf } from "../../../src/query/projection.js";
import { EmbeddedConnection } from "../../../src/resolvers/embedded-connection.js";
import { KeysetConnection } from "../../../src/resolvers/keyset-connection.js";

/** All that a connection can show. */
interface Shown {
  nodes: unknown[];
  edges: unknown[];
  hasNextPage: unknown;
  hasPreviousPage: unknown;
  startCursor: unknown;
  endCursor: unknown;
  totalCount: unknown;
}

function shownByView(view: PageView): Shown {
  return {
    nodes: view.links().map(({ node }) => node),
    edges: view.links().map(({ node, data, cursorOf, place }) => ({ ...data, node, cursor: cursorOf(place as never) })),
    hasNextPage: view.hasNextPage(),
    hasPreviousPage: view.hasPreviousPage(),
    startCursor: view.startCursor(),
    endCursor: view.endCursor(),
    totalCount: view.totalCount(),
  };
}

/** As graphql-js asks for it: what is a function is called, what is a promise awaited. */
async function shownByResolvers(connection: KeysetConnection<Row> | EmbeddedConnection<Entry>): Promise<Shown> {
  const called = async (value: unknown): Promise<unknown> => (typeof value === "function" ? await value() : value);
  const info = (await connection.pageInfo()) as Record<string, unknown>;
  const edges = (await connection.edges()) as { cursor: () => string }[];
  return {
    nodes: await connection.nodes(),
    edges: edges.map((edge) => ({ ...edge, cursor: edge.cursor() })),
    hasNextPage: await called(info["hasNextPage"]),
    hasPreviousPage: await called(info["hasPreviousPage"]),
    startCursor: await called(info["startCursor"]),
    endCursor: await called(info["endCursor"]),
    totalCount: await connection.totalCount(),
  };
}

const values: Record<SortKey["type"], fc.Arbitrary<SortValue>> = {
  date: fc.date({ noInvalidDate: true }),
  number: fc.oneof(fc.integer(), fc.constantFrom(-Infinity, Infinity, -0, 1.5)),
  text: fc.string({ unit: "binary" }),
};
const direction = fc.constantFrom(1 as const, -1 as const);
const orders = fc
  .array(fc.tuple(fc.constantFrom("date" as const, "number" as const, "text" as const), direction), { maxLength: 3 })
  .map((keys) => listOrder(keys.map(([type, direction], at) => ({ path: `sort.k${at}`, direction, type }))));
const size = fc.integer({ min: 1, max: 6 });

function pageArguments(isBackward: boolean, size: number, cursor: string | undefined): PageArguments {
  return isBackward
    ? { last: size, ...(cursor !== undefined && { before: cursor }) }
    : { first: size, ...(cursor !== undefined && { after: cursor }) };
}

const keysetCases = orders.chain((order) => {
  const ownKeys = order.keys.filter(({ path }) => path !== "_id");
  const row = fc
    .tuple(fc.string({ minLength: 1, maxLength: 5 }), ...ownKeys.map(({ type }) => values[type]))
    .map(([_id, ...own]): Row => ({ _id, sort: Object.fromEntries(own.map((value, at) => [`k${at}`, value])) }));
  return fc.record({
    order: fc.constant(order),
    isBackward: fc.boolean(),
    size,
    rows: fc.array(row, { maxLength: 7 }),
    at: fc.option(row, { nil: undefined }),
    /** How often a row's node is gone: never, or where its id is short. */
    shortest: fc.constantFrom(0, 0, 3),
    count: fc.nat(),
    beyond: fc.boolean(),
  });
});

type Entry = Readonly<Record<string, unknown>>;

const ids = fc.constantFrom("a", "b", "c", "d", "e", "f");
const embeddedCases = fc.record({
  isBackward: fc.boolean(),
  size,
  entries: fc.array(fc.record({ articleId: ids, score: fc.double({ noNaN: true }) }), { maxLength: 9 }),
  at: fc.option(fc.tuple(fc.nat(10), ids), { nil: undefined }),
  gone: fc.uniqueArray(ids),
});

describe("a page that the store holds in order", () => {
  it("shows what the resolvers' connection shows, without the nodes that are gone", async () => {
    await fc.assert(
      fc.asyncProperty(keysetCases, async ({ order, isBackward, size, rows, at, shortest, count, beyond }) => {
        const bound = at && order.keys.map((key) => sortValueAt(at, key) as SortValue);
        const cursor = bound && encodeCursor(`Query.things ${order.signature}`, bound);
        const plan = planList(placePage("Query.things", pageArguments(isBackward, size, cursor), order), { where: {} });
        const read = rows.slice(0, plan.rows.limit);
        const reader: ListReader<Row> = {
          rows: async () => read,
          count: async () => count,
          beyond: async () => beyond,
          summary: async () => [],
        };
        const projection = projectionOf(order.keys.map(({ path }) => path));
        const links: RowLinks = {
          nodeOf: ({ _id }) => (_id.length < shortest ? undefined : { _id, name: "node" }),
          dataOf: ({ _id }) => ({ count: _id.length }),
        };
        const connection = new KeysetConnection<Row>(reader, plan, projection, (some) =>
          some.flatMap((row) => {
            const node = links.nodeOf(row);
            return node ? [{ row, node, data: links.dataOf(row) }] : [];
          }),
        );
        const view = keysetView({ plan, projection }, { rows: read, count, ...(plan.beyond && { beyond }) }, links);
        expect(shownByView(view)).toEqual(await shownByResolvers(connection));
      }),
      { numRuns: 300 },
    );
  });

  it("has its rows for nodes where nothing else is said", () => {
    const plan = planList(placePage("Query.things", { first: 2 }, listOrder([])), { where: {} });
    const rows = ["a", "b", "c"].map((_id): Row => ({ _id }));
    const view = keysetView({ plan, projection: projectionOf([]) }, { rows });
    expect(view.links().map(({ node }) => node)).toEqual(rows.slice(0, 2));
  });
});

describe("a page of a list that a row holds", () => {
  const idOf = ({ articleId }: Entry): string => articleId as string;
  const planOf = ({ isBackward, size, at }: { isBackward: boolean; size: number; at: [number, string] | undefined }) =>
    planEmbedded("Article.related", pageArguments(isBackward, size, at && encodeCursor("Article.related", at)));

  it("shows what the resolvers' connection shows, without the nodes that are gone", async () => {
    await fc.assert(
      fc.asyncProperty(embeddedCases, async ({ entries, gone, ...page }) => {
        const plan = planOf(page);
        const nodes = new Map(["a", "b", "c", "d", "e", "f"].map((_id) => [_id, { _id }]));
        for (const id of gone) nodes.delete(id);
        const connection = new EmbeddedConnection<Entry>(
          { entries, idOf, load: async (id) => nodes.get(id) ?? null, data: (entry) => entry },
          plan,
        );
        const view = embeddedView(plan, entries, idOf, (id) => nodes.get(id));
        expect(shownByView(view)).toEqual(await shownByResolvers(connection));
      }),
      { numRuns: 300 },
    );
  });

  it("can be told from the list's first entries, as many as the page takes, where it is from the front", () => {
    fc.assert(
      fc.property(embeddedCases, ({ entries, ...page }) => {
        const plan = planOf(page);
        if (!isFromFront(plan)) return;
        const { placed } = pageOfEntries(plan, entries, idOf);
        expect(pageOfEntries(plan, entries.slice(0, page.size), idOf).placed).toEqual(placed);
      }),
    );
    expect(isFromFront(planEmbedded("Article.related", {}))).toBe(true);
    expect(isFromFront(planEmbedded("Article.related", { last: 3 }))).toBe(false);
    const after = encodeCursor("Article.related", [0, "a"]);
    expect(isFromFront(planEmbedded("Article.related", { after }))).toBe(false);
  });
});
