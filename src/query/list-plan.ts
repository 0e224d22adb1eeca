import {
  SCORE,
  type ListRequest,
  type Matching,
  type StoreExpression,
  type StoreFilter,
} from "../store/list-request.js";
import { decodeCursor, encodeCursor, type SortValue } from "./cursor.js";
import { allOf } from "./filter-tree.js";
import { sortValueAt, type ListOrder, type SortKey } from "./order.js";
import { readPage, type PageArguments, type PageWindow } from "./page-arguments.js";
import type { SearchQuery } from "./search/search-query.js";
import { reversed, seekBehind } from "./seek.js";

/** Which page of a list is asked for, as far as its arguments tell. */
export interface PagePlace {
  page: PageWindow;
  order: ListOrder;
  /** Name of the list and its order: what its cursors are bound to. */
  list: string;
  /** Sort values of the row that the cursor stands for. */
  values?: readonly SortValue[];
  /** What the cursor's list was ranked by (see packRanking); absent without a cursor, and where the list is not ranked. */
  ranking?: string;
}

/** What belongs to a list, wherever the page is. */
export interface WholeList {
  match: Matching;
  /** Equal for equal `match`. */
  matchKey: string;
}

/** All that is to be known of one page of a list before the store is asked; the same for every parent of a nested list. */
export interface ListPlan extends PagePlace {
  /** For what is worked out over all of the list rather than one page. */
  whole: () => WholeList | Promise<WholeList>;
  /** The page's rows and one more, from the end for a backward page. */
  rows: ListRequest;
  /** Equal for equal `rows`. */
  rowsKey: string;
  /** The search that found the list, as it was looked for, and its condition. */
  found?: { query: SearchQuery; where: StoreFilter };
  /** Finds what stands on the cursor's other side; absent without a cursor, for then nothing does. */
  beyond?: Omit<ListRequest, "limit">;
}

/** How a search ranks: the expression of the score, and what it was made with, as cursors hold it. */
export interface ListRanking {
  expression: StoreExpression;
  packed: string;
}

/**
 * Cursors of a ranked list carry its ranking besides the sort values, so that scores are the same on every page.
 * @param list name of the field, e.g. `Provider.articles`
 * @throws NewsgraphError BAD_USER_INPUT or INVALID_CURSOR
 */
export function placePage(list: string, args: PageArguments, order: ListOrder): PagePlace {
  const page = readPage(args);
  const named = `${list} ${order.signature}`;
  if (!page.cursor) return { page, order, list: named };
  const types = [...order.keys.map(({ type }) => type), ...(isRanked(order) ? ["text" as const] : [])];
  const all = decodeCursor(named, types, page.cursor.text, page.cursor.argument);
  const values = all.slice(0, order.keys.length);
  return { page, order, list: named, values, ...(isRanked(order) && { ranking: all.at(-1) as string }) };
}

/** @param whole where another way to match serves the list as a whole better than a page of it */
export function planList(
  place: PagePlace,
  match: Matching,
  ranking?: ListRanking,
  whole: () => Matching | Promise<Matching> = () => match,
): ListPlan {
  const { page, order, values } = place;
  const keys = page.backward ? reversed(order.keys) : order.keys;
  const request = (keys: readonly SortKey[], seek: StoreFilter | undefined): Omit<ListRequest, "limit"> => ({
    match: seek && !isRanked(order) ? { ...match, where: allOf([match.where, seek]) } : match,
    ...(ranking && {
      score: { expression: ranking.expression, ...(seek && isRanked(order) && { where: seek }) },
    }),
    sort: sortOf(keys),
  });
  const rows = { ...request(keys, values && seekBehind(keys, values)), limit: page.size + 1 };
  const other = reversed(keys);
  return {
    ...place,
    ...(ranking && { ranking: ranking.packed }),
    whole: onceOnly(() => named(whole())),
    rows,
    rowsKey: JSON.stringify(rows),
    ...(values && { beyond: request(other, seekBehind(other, values, true)) }),
  };
}

function named(match: Matching | Promise<Matching>): WholeList | Promise<WholeList> {
  const name = (found: Matching) => ({ match: found, matchKey: JSON.stringify(found) });
  return match instanceof Promise ? match.then(name) : name(match);
}

function onceOnly<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Whether the list is ordered by how well its rows answer to a search. */
export function isRanked({ keys }: ListOrder): boolean {
  return keys.some(({ path }) => path === SCORE);
}

/** The rows of the page in list order, and whether there is one more in the page's own direction. */
export function pageOf<R>({ page }: ListPlan, rows: readonly R[]): { rows: R[]; more: boolean } {
  const own = rows.slice(0, page.size);
  return { rows: page.backward ? own.reverse() : own, more: rows.length > page.size };
}

/** How well a row answers to the search of its list; undefined where the plan had no ranking. */
export function scoreOf(row: object): number | undefined {
  return (row as { [SCORE]?: number })[SCORE];
}

export function cursorOf({ list, order, ranking = "" }: ListPlan, row: object): string {
  const values = order.keys.map((key) => sortValueAt(row, key) as SortValue);
  return encodeCursor(list, isRanked(order) ? [...values, ranking] : values);
}

function sortOf(keys: readonly SortKey[]): ListRequest["sort"] {
  return Object.fromEntries(keys.map(({ path, direction }) => [path, direction]));
}
