import { isDeepStrictEqual } from "node:util";
import type { Compare } from "../../oracle/orders.js";
import { pageOf, type Page } from "../../oracle/pages.js";
import type { Step } from "./random-lists.js";
import type { Connection, PageVariables, ReadPage } from "./read-lists.js";

/** Throws where two things are not the same, saying both and how they came about. */
export function same(what: string, actual: unknown, expected: unknown, query?: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const said = query === undefined ? "" : `\nquery: ${JSON.stringify(query)}`;
  const from = Array.isArray(actual) && Array.isArray(expected) ? firstDifference(actual, expected) : 0;
  const told = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.slice(from, from + 20) : value);
  const where = from === 0 ? "" : ` from place ${from} on`;
  throw new Error(`${what}${where}${said}\nthe product: ${told(actual)}\nthe oracle:  ${told(expected)}`);
}

function firstDifference(one: readonly unknown[], other: readonly unknown[]): number {
  const place = one.findIndex((value, index) => !isDeepStrictEqual(value, other[index]));
  return place < 0 ? one.length : place;
}

/** Compares one page with what the oracle says of it. */
export function samePage<R extends { id: string }>(
  what: string,
  connection: Connection,
  page: Page<R>,
  totalCount: number,
  query?: unknown,
): void {
  const { nodes, edges, pageInfo } = connection;
  same(
    what,
    {
      ids: edges.map(({ node }) => node.id),
      ...pageInfo,
      nodes: nodes.map(({ id }) => id),
      totalCount: connection.totalCount,
    },
    {
      ids: page.rows.map(({ id }) => id),
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      nodes: page.rows.map(({ id }) => id),
      totalCount,
    },
    query,
  );
}

export function pageVariables({ size, backward }: Step, cursor: string | null): PageVariables {
  return backward ? { last: size, before: cursor } : { first: size, after: cursor };
}

/** Most pages of one walk, so that a huge list by pages of one ends. */
const MOST_PAGES = 5;

/**
 * Walks through a list: the steps, then on in the last one's direction to the end; every page must be the oracle's.
 * @param read asks for one page
 * @param expected the whole list in the order of `compare`
 */
export async function walk<R extends { id: string }>(
  read: ReadPage,
  steps: readonly Step[],
  expected: readonly R[],
  compare: Compare<R>,
): Promise<void> {
  const rows = new Map(expected.map((row) => [row.id, row]));
  let last: Connection | undefined;
  for (let count = 0, more = true; more || count < steps.length; count += 1) {
    const step = nextStep(steps, count);
    const edge = step.backward ? last?.edges[0] : last?.edges.at(-1);
    const from = edge && rows.get(edge.node.id);
    const variables = pageVariables(step, edge?.cursor ?? null);
    const connection = await read(variables);
    const page = pageOf(expected, compare, { ...step, ...(from && { from }) });
    samePage(`Page ${count + 1} differs`, connection, page, expected.length, variables);
    // From an empty page no cursor leads on; the last one that there was still does.
    if (connection.edges.length > 0) last = connection;
    more = step.backward ? page.hasPreviousPage : page.hasNextPage;
  }
}

function nextStep(steps: readonly Step[], count: number): Step {
  const step = steps[Math.min(count, steps.length - 1)] ?? { size: 20, backward: false };
  return count < MOST_PAGES ? step : { ...step, size: 100 };
}
