import { decodeCursor, encodeCursor } from "./cursor.js";
import { readPage, type PageArguments, type PageWindow } from "./page-arguments.js";

/** One page of a list that a document holds itself. */
export interface EmbeddedPlan {
  page: PageWindow;
  /** Place and id of the edge that the cursor stands for. */
  cursor?: { position: number; id: string };
  /** What the list's cursors are bound to. */
  list: string;
}

/** An entry and its place in the whole list, filtered or not. */
export interface Placed<E> {
  entry: E;
  position: number;
  id: string;
}

export interface EmbeddedPage<E> {
  placed: Placed<E>[];
  hasPreviousPage: boolean;
  hasNextPage: boolean;
}

/** @throws NewsgraphError BAD_USER_INPUT or INVALID_CURSOR */
export function planEmbedded(list: string, args: PageArguments): EmbeddedPlan {
  const page = readPage(args);
  if (!page.cursor) return { page, list };
  const [position, id] = decodeCursor(list, ["number", "text"], page.cursor.text, page.cursor.argument) as [
    number,
    string,
  ];
  return { page, list, cursor: { position, id } };
}

/** Every entry of the list with its place. */
export function placedEntries<E>(entries: readonly E[], idOf: (entry: E) => string): Placed<E>[] {
  return entries.map((entry, position) => ({ entry, position, id: idOf(entry) }));
}

/**
 * The page of `kept`, which are those of `all` that pass the list's filter. The cursor's edge is found again by its id, so neighbours
 * that came or went meanwhile move nothing; where it is gone itself, its old place counts, into which what followed it has moved.
 */
export function embeddedPage<E>(
  { page, cursor }: EmbeddedPlan,
  all: readonly Placed<E>[],
  kept: readonly Placed<E>[],
): EmbeddedPage<E> {
  const own = cursor && all.find(({ id }) => id === cursor.id);
  const place = own?.position ?? cursor?.position;
  const firstBehind = place === undefined ? undefined : own ? place + 1 : place;
  const isBefore = ({ position }: Placed<E>) => place !== undefined && position < place;
  const isBehind = ({ position }: Placed<E>) => firstBehind === undefined || position >= firstBehind;
  if (page.backward) {
    const before = place === undefined ? kept : kept.filter(isBefore);
    const start = Math.max(0, before.length - page.size);
    return { placed: before.slice(start), hasPreviousPage: start > 0, hasNextPage: kept.length > before.length };
  }
  const behind = kept.filter(isBehind);
  return {
    placed: behind.slice(0, page.size),
    hasPreviousPage: kept.length > behind.length,
    hasNextPage: behind.length > page.size,
  };
}

export function embeddedCursor({ list }: EmbeddedPlan, { position, id }: Placed<unknown>): string {
  return encodeCursor(list, [position, id]);
}
