import { embeddedCursor, embeddedPage, placedEntries, type EmbeddedPage, type Placed } from "../query/embedded-page.js";
import { cursorOf, pageOf } from "../query/list-plan.js";
import type { EntriesPlan, Entry, ListResult, PreparedList, Row } from "./plan.js";

/** A node in a page, and what its edge says besides. */
export interface Link {
  node: Row;
  data: Entry;
  /** The row that the list belongs to. */
  owner: Row | undefined;
  /** What its cursor is made of, and how. */
  place: unknown;
  cursorOf: (place: never) => string;
}

/** A page as its connection shows it. */
export interface PageView {
  links: () => readonly Link[];
  hasNextPage: () => unknown;
  hasPreviousPage: () => unknown;
  startCursor: () => string | undefined;
  endCursor: () => string | undefined;
  totalCount: () => unknown;
}

/** How rows become links. */
export interface RowLinks {
  /** A row whose node is gone is left out. */
  nodeOf: (row: Row) => Row | undefined;
  dataOf: (row: Row) => Entry;
}

const NOTHING: Entry = {};
const ROWS_ALONE: RowLinks = { nodeOf: (row) => row, dataOf: () => NOTHING };

/** Of a list that the store holds in order. */
export function keysetView(
  { plan, found }: PreparedList,
  { rows, count, beyond }: ListResult,
  { nodeOf, dataOf }: RowLinks = ROWS_ALONE,
  owner?: Row,
): PageView {
  const page = pageOf(plan, rows);
  const { backward } = plan.page;
  const behind = plan.beyond === undefined ? false : beyond;
  const cursorAtRow = (row: Row): string => cursorOf(plan, row);
  const cursorAt = (index: number): string | undefined => {
    const row = page.rows.at(index);
    return row && cursorAtRow(row);
  };
  return {
    links: () => {
      const links: Link[] = [];
      for (const row of page.rows) {
        const node = nodeOf(row);
        if (node)
          links.push({ node, data: found ? found(row) : dataOf(row), owner, place: row, cursorOf: cursorAtRow });
      }
      return links;
    },
    hasNextPage: () => (backward ? behind : page.more),
    hasPreviousPage: () => (backward ? page.more : behind),
    startCursor: () => cursorAt(0),
    endCursor: () => cursorAt(-1),
    totalCount: () => count,
  };
}

/** Of a list that a row holds itself; `nodeOf` finds an entry's node, and an entry whose node is gone is left out. */
export function embeddedView(
  plan: EntriesPlan,
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
  nodeOf: (id: string) => Row | undefined,
  owner?: Row,
): PageView {
  const page = pageOfEntries(plan, entries, idOf);
  const cursorAtPlace = (placed: Placed<Entry>): string => embeddedCursor(plan, placed);
  const cursorAt = (placed: Placed<Entry> | undefined) => placed && cursorAtPlace(placed);
  return {
    links: () => {
      const links: Link[] = [];
      for (const placed of page.placed) {
        const node = nodeOf(placed.id);
        if (node) links.push({ node, data: placed.entry, owner, place: placed, cursorOf: cursorAtPlace });
      }
      return links;
    },
    hasNextPage: () => page.hasNextPage,
    hasPreviousPage: () => page.hasPreviousPage,
    startCursor: () => cursorAt(page.placed[0]),
    endCursor: () => cursorAt(page.placed.at(-1)),
    totalCount: () => (plan.keep ? entries.filter(plan.keep) : entries).length,
  };
}

export function pageOfEntries(
  plan: EntriesPlan,
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
): EmbeddedPage<Entry> {
  const { keep } = plan;
  const { size } = plan.page;
  if (isFromFront(plan)) {
    const placed = placedEntries(entries.length > size ? entries.slice(0, size) : entries, idOf);
    return { placed, hasPreviousPage: false, hasNextPage: entries.length > size };
  }
  const all = placedEntries(entries, idOf);
  return embeddedPage(plan, all, keep ? all.filter(({ entry }) => keep(entry)) : all);
}

/** Whether the list itself is all that is missing for a page of it to be told from what it begins with. */
export function isFromFront({ page, cursor, keep }: EntriesPlan): boolean {
  return !page.backward && cursor === undefined && keep === undefined;
}
