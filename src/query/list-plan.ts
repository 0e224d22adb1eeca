import type { ListRequest, StoreFilter } from "../store/list-request.js";
import { decodeCursor, encodeCursor, type SortValue } from "./cursor.js";
import { allOf } from "./logic.js";
import { sortValueAt, type ListOrder, type SortKey } from "./order.js";
import { readPage, type PageArguments, type PageWindow } from "./page-arguments.js";
import { reversed, seekBehind } from "./seek.js";

/** All that is to be known of one page of a list before the store is asked; the same for every parent of a nested list. */
export interface ListPlan {
  page: PageWindow;
  order: ListOrder;
  /** What belongs to the list, wherever the page is. */
  match: StoreFilter;
  /** Equal for equal `match`. */
  matchKey: string;
  /** The page's rows and one more, from the end for a backward page. */
  rows: ListRequest;
  /** Equal for equal `rows`. */
  rowsKey: string;
  /** Finds what stands on the cursor's other side; absent without a cursor, for then nothing does. */
  beyond?: { match: StoreFilter; sort: ListRequest["sort"] };
  /** Name of the list and its order: what its cursors are bound to. */
  list: string;
}

/**
 * @param list name of the field, e.g. `Provider.articles`
 * @throws NewsgraphError BAD_USER_INPUT or INVALID_CURSOR
 */
export function planList(list: string, args: PageArguments, match: StoreFilter, order: ListOrder): ListPlan {
  const page = readPage(args);
  const named = `${list} ${order.signature}`;
  const keys = page.backward ? reversed(order.keys) : order.keys;
  const types = order.keys.map(({ type }) => type);
  const values = page.cursor && decodeCursor(named, types, page.cursor.text, page.cursor.argument);
  const rows = {
    match: values ? allOf([match, seekBehind(keys, values)]) : match,
    sort: sortOf(keys),
    limit: page.size + 1,
  };
  const other = reversed(keys);
  return {
    page,
    order,
    match,
    matchKey: JSON.stringify(match),
    rows,
    rowsKey: JSON.stringify(rows),
    ...(values && { beyond: { match: allOf([match, seekBehind(other, values, true)]), sort: sortOf(other) } }),
    list: named,
  };
}

/** The rows of the page in list order, and whether there is one more in the page's own direction. */
export function pageOf<R>({ page }: ListPlan, rows: readonly R[]): { rows: R[]; more: boolean } {
  const own = rows.slice(0, page.size);
  return { rows: page.backward ? own.reverse() : own, more: rows.length > page.size };
}

export function cursorOf({ list, order }: ListPlan, row: object): string {
  return encodeCursor(
    list,
    order.keys.map((key) => sortValueAt(row, key) as SortValue),
  );
}

function sortOf(keys: readonly SortKey[]): ListRequest["sort"] {
  return Object.fromEntries(keys.map(({ path, direction }) => [path, direction]));
}
