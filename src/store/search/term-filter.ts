import type { StoreFilter } from "../list-request.js";

const TERMS = "search.terms";
/** Ends a term that stands for all that begin with it; no key has such a sign. */
export const OPEN = "*";

/** Documents with any of these terms, of which those that end with OPEN are beginnings. Keys hold letters, digits and marks only, so each means just itself. */
export function termFilter(terms: readonly string[]): StoreFilter {
  const distinct = [...new Set(terms)];
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
