import type { StoreFilter } from "../list-request.js";

const TERMS = "search.terms";
/** Ends a term that stands for all that begin with it; no key has such a sign. */
export const OPEN = "*";
/** Stands between terms of which any will do, in a key that is looked for as one. */
export const PARTS = "|";

/**
 * Documents with any of these terms, with any part of those that have PARTS, or with any term that begins as one with OPEN does. Keys hold
 * letters, digits and marks only, so each means just itself.
 */
export function termFilter(terms: readonly string[]): StoreFilter {
  const distinct = [...new Set(terms.flatMap((term) => term.split(PARTS)))];
  const whole = distinct.filter((term) => !term.endsWith(OPEN));
  const open = distinct.filter((term) => term.endsWith(OPEN)).map((term) => term.slice(0, -OPEN.length));
  const filters: StoreFilter[] = [
    ...(whole.length > 0 || open.length === 0
      ? [{ [TERMS]: whole.length === 1 ? { $eq: whole[0] } : { $in: whole } }]
      : []),
    ...open.map((start) => ({ [TERMS]: { $regex: `^${start}` } })),
  ];
  return filters.length === 1 && filters[0] ? filters[0] : { $or: filters };
}
