import type { RequestContext } from "../context.js";
import { failure } from "../errors.js";
import type { ListUse } from "../loaders/batching.js";
import { countConditions } from "../query/filter-size.js";
import { all, own, type FilterTree } from "../query/filter-tree.js";
import { isRanked, placePage, planList, type ListPlan, type PagePlace } from "../query/list-plan.js";
import type { ListOrder } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import { searchFilter } from "../query/search/search-filter.js";
import { readSearch, searchWords, type SearchArguments, type SearchQuery } from "../query/search/search-query.js";
import { scoreExpression } from "../query/search/search-score.js";
import { selectionOf } from "../query/selection.js";
import type { Matching } from "../store/list-request.js";
import { whenReady, type MaybePromise } from "./maybe-promise.js";
import type { Info } from "./parameters.js";
import { CONDITIONS, spend } from "./request-budget.js";

/** What a list's arguments ask for, read but not looked up. */
export interface ListQuestion {
  /** Name of the field, e.g. `Provider.articles`. */
  list: string;
  args: PageArguments & { filter?: object | null };
  order: ListOrder;
  filter: FilterTree;
  search?: ListSearch | undefined;
}

export interface ListSearch {
  query: SearchQuery;
  /** Whose words are counted. */
  among: "articles" | "entities";
  /** Whether rows are to carry their score, also where the order does not need it. */
  scored: boolean;
}

/** What the list's argument `search` asks for; undefined where it asks for nothing. */
export function searchOf(
  search: SearchArguments | null | undefined,
  among: ListSearch["among"],
  info: Info,
): ListSearch | undefined {
  return search == null
    ? undefined
    : { query: readSearch(search), among, scored: selectionOf(info).has("edges.score") };
}

/** @throws NewsgraphError BAD_USER_INPUT, INVALID_CURSOR or QUERY_TOO_COSTLY at once, before anything is read */
export function planOf(question: ListQuestion, context: RequestContext): MaybePromise<ListPlan> {
  const { list, args, order, search } = question;
  spend(countConditions(args.filter), CONDITIONS, context);
  if (!search) {
    if (isRanked(order)) {
      throw failure("BAD_USER_INPUT", "RELEVANCE orders by a search: give search as well, or take another order.");
    }
    return planAt(placePage(list, args, order), question, undefined, context);
  }
  const words = searchWords(search.query);
  const place = placePage(isRanked(order) ? `${list} ${search.query.key}` : list, args, order, words.length);
  // As the cursor's list was ranked, so is this page, whatever has come or gone meanwhile.
  if (place.weights || !(isRanked(order) || search.scored)) return planAt(place, question, place.weights, context);
  return context.loaders.wordWeights(search.among, words).then((weights) => planAt(place, question, weights, context));
}

/** @param weights those of the search's words, where rows are to be scored */
function planAt(
  place: PagePlace,
  question: ListQuestion,
  weights: readonly number[] | undefined,
  context: RequestContext,
): MaybePromise<ListPlan> {
  const { search } = question;
  const ranking = search && weights && { expression: scoreExpression(search.query, weights), weights };
  const matching = (use: ListUse) => matchingOf(question, context, use, weights);
  return whenReady(matching("page"), (match) =>
    planList(place, match, ranking, () => (match.joined ? matching("whole") : match)),
  );
}

/** What a list matches by its filter and its search. */
export function matchingOf(
  { filter, search }: Pick<ListQuestion, "filter" | "search">,
  { loaders }: RequestContext,
  use: ListUse,
  wordWeights?: readonly number[],
): MaybePromise<Matching> {
  const tree = search ? all([own(searchFilter(search.query, wordWeights)), filter]) : filter;
  return tree.kind === "own" ? { where: tree.where } : loaders.resolveFilter(tree, use);
}
