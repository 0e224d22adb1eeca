import { scoreOf } from "../query/list-plan.js";
import { highlightsOf, type Highlight } from "../query/search/highlights.js";
import type { SearchQuery } from "../query/search/search-query.js";
import type { Link } from "./keyset-connection.js";

/** Texts of a row in which a search may have found something, by the field that a highlight names. */
export type TextsOf<R> = (row: R) => Parameters<typeof highlightsOf>[1];

const NO_HIGHLIGHTS: readonly Highlight[] = [];

/** Links whose edges say how, and where, a search found their rows. */
export function searchedLinks<R extends object>(query: SearchQuery | undefined, textsOf: TextsOf<R>) {
  return (rows: readonly R[]): Link<R>[] =>
    rows.map((row) => ({
      row,
      node: row,
      data: query
        ? { score: scoreOf(row), highlights: () => highlightsOf(query, textsOf(row)) }
        : { highlights: NO_HIGHLIGHTS },
    }));
}
