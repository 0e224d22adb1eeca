import type { RequestContext } from "../context.js";
import { failure } from "../errors.js";
import type { ListUse } from "../loaders/batching.js";
import { all, own, type FilterTree } from "../query/filter-tree.js";
import { isRanked, placePage, planList, type ListPlan, type Ranking } from "../query/list-plan.js";
import type { ListOrder } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import { searchFilter } from "../query/search/search-filter.js";
import { searchWords, type SearchQuery } from "../query/search/search-query.js";
import { scoreExpression } from "../query/search/search-score.js";
import type { Matching } from "../store/list-request.js";
import { spendOn } from "./filter-budget.js";
import { whenReady, type MaybePromise } from "./maybe-promise.js";

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

/** @throws NewsgraphError BAD_USER_INPUT, INVALID_CURSOR or QUERY_TOO_COSTLY at once, before anything is read */
export function planOf(question: ListQuestion, context: RequestContext): MaybePromise<ListPlan> {
  const { list, args, order, search } = question;
  spendOn(args.filter, context);
  const whole = (match: Matching) => () => (match.joined ? matchingOf(question, context, "whole") : match);
  if (!search) {
    if (isRanked(order)) {
      throw failure("BAD_USER_INPUT", "RELEVANCE orders by a search: give search as well, or take another order.");
    }
    const place = placePage(list, args, order);
    return whenReady(matchingOf(question, context), (match) => planList(place, match, undefined, whole(match)));
  }
  const words = searchWords(search.query);
  const place = placePage(isRanked(order) ? `${list} ${search.query.key}` : list, args, order, words.length);
  const ranking = isRanked(order) || search.scored ? rankingOf(search, words, place.weights, context) : undefined;
  return Promise.all([matchingOf(question, context), ranking]).then(([match, found]) =>
    planList(place, match, found, whole(match)),
  );
}

/** What a list matches by its filter and its search. */
export function matchingOf(
  { filter, search }: Pick<ListQuestion, "filter" | "search">,
  { loaders }: RequestContext,
  use: ListUse = "page",
): MaybePromise<Matching> {
  const tree = search ? all([own(searchFilter(search.query)), filter]) : filter;
  return tree.kind === "own" ? { where: tree.where } : loaders.resolveFilter(tree, use);
}

/** @param known the weights that the cursor's list was ranked by, so that this page is too, whatever has come or gone meanwhile */
async function rankingOf(
  { query, among }: ListSearch,
  words: readonly string[],
  known: readonly number[] | undefined,
  { loaders }: RequestContext,
): Promise<Ranking> {
  const weights = known ?? (await loaders.wordWeights(among, words));
  return { expression: scoreExpression(query, weights), weights };
}
