import type { Compare } from "./orders.js";

/** One page that a client asks for: so many behind `from`, or backward so many before it; without `from`, at the list's end. */
export interface Window<R> {
  size: number;
  backward: boolean;
  /** The row whose cursor is given. It need not be in the list any more. */
  from?: R;
}

export interface Page<R> {
  rows: R[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** @param list in the order of `compare` */
export function pageOf<R>(list: readonly R[], compare: Compare<R>, { size, backward, from }: Window<R>): Page<R> {
  const behind = from === undefined ? list : list.filter((row) => compare(row, from) > 0);
  const ahead = from === undefined ? list : list.filter((row) => compare(row, from) < 0);
  if (backward) {
    const start = Math.max(0, ahead.length - size);
    return { rows: ahead.slice(start), hasPreviousPage: start > 0, hasNextPage: ahead.length < list.length };
  }
  return {
    rows: behind.slice(0, size),
    hasNextPage: behind.length > size,
    hasPreviousPage: behind.length < list.length,
  };
}
