import type { RequestContext } from "../context.js";
import { scoreOf } from "../query/list-plan.js";
import { highlightedLetters, highlightsOf, type Highlight, type HighlightTexts } from "../query/search/highlights.js";
import { selectionOf } from "../query/selection.js";
import type { SearchQuery } from "../query/search/search-query.js";
import type { Link } from "./keyset-connection.js";
import type { ListSearch } from "./list-plans.js";
import type { Info } from "./parameters.js";
import { HIGHLIGHTED_LETTERS, spend } from "./request-budget.js";

/** Texts of a row in which a search may have found something, by the field that a highlight names. */
export type TextsOf<R> = (row: R) => HighlightTexts;

/** A row as a search reads it. */
interface Searched {
  search?: { language?: string };
}

/** Where the texts stand that a search with highlights needs. */
export function highlightedPaths(
  search: ListSearch | undefined,
  paths: readonly string[],
  info: Info,
): readonly string[] {
  return search && selectionOf(info).has("edges.highlights") ? paths : [];
}

const NO_HIGHLIGHTS: readonly Highlight[] = [];

/** Links whose edges say how, and where, a search found their rows. */
export function searchedLinks<R extends Searched>(
  query: SearchQuery | undefined,
  textsOf: TextsOf<R>,
  context: RequestContext,
) {
  const highlights = (found: SearchQuery, row: R) => () => {
    const texts = textsOf(row);
    spend(highlightedLetters(texts), HIGHLIGHTED_LETTERS, context);
    return highlightsOf(found, texts, row.search?.language);
  };
  return (rows: readonly R[]): Link<R>[] =>
    rows.map((row) => ({
      row,
      node: row,
      data: query ? { score: scoreOf(row), highlights: highlights(query, row) } : { highlights: NO_HIGHLIGHTS },
    }));
}
