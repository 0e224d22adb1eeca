import type { RequestContext } from "../context.js";
import { failure } from "../errors.js";
import { countConditions } from "../query/filter-size.js";

/** Conditions that the filters of one request may have together: the store weighs each against its indexes before it reads. */
const MAX_OF_REQUEST = 500;
const SPENT = {};

/**
 * Counts a filter towards what its request may ask for.
 * @throws NewsgraphError QUERY_TOO_COSTLY
 */
export function spendOn(filter: object | null | undefined, context: RequestContext): void {
  const spent = context.once(SPENT, () => ({ conditions: 0 }));
  spent.conditions += countConditions(filter);
  if (spent.conditions > MAX_OF_REQUEST) {
    throw failure(
      "QUERY_TOO_COSTLY",
      `The filters of this request have more than ${MAX_OF_REQUEST} conditions together: ask for fewer lists, or use shorter filters.`,
    );
  }
}
