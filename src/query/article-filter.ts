import type { ArticleKind } from "../store/articles.js";
import type { StoreFilter } from "../store/list-request.js";
import { enumConditions, flagConditions, idConditions, rangeConditions, textConditions } from "./conditions.js";
import { storeFilter } from "./logic.js";
import type { EnumOperators, IdOperators, Logic, RangeOperators, StringOperators } from "./operators.js";

export interface ArticleConditions extends Logic<ArticleConditions> {
  id?: IdOperators | null;
  title?: StringOperators | null;
  category?: StringOperators | null;
  kind?: EnumOperators<ArticleKind> | null;
  publishedAt?: RangeOperators<Date> | null;
  ingestedAt?: RangeOperators<Date> | null;
  quality?: RangeOperators<number> | null;
  heat?: RangeOperators<number> | null;
  isStub?: boolean | null;
}

/** @throws NewsgraphError BAD_USER_INPUT where it is too large. */
export function articleFilter(filter: ArticleConditions | null | undefined): StoreFilter {
  return storeFilter(filter, (one, name) => [
    ...idConditions("_id", one.id, `${name}.id`),
    ...textConditions({ path: "title", folded: "fold.title", sorted: "sort.title" }, one.title, `${name}.title`),
    ...textConditions({ path: "category", folded: "fold.category" }, one.category, `${name}.category`),
    ...enumConditions("kind", one.kind, `${name}.kind`),
    ...rangeConditions(pair("publishedAt"), one.publishedAt, `${name}.publishedAt`),
    ...rangeConditions({ path: "ingestedAt", sorted: [] }, one.ingestedAt, `${name}.ingestedAt`),
    ...rangeConditions(pair("quality"), one.quality, `${name}.quality`),
    ...rangeConditions(pair("heat"), one.heat, `${name}.heat`),
    ...flagConditions("isStub", one.isStub),
  ]);
}

function pair(path: string): { path: string; sorted: string[] } {
  return { path, sorted: [`sort.${path}Asc`, `sort.${path}Desc`] };
}
