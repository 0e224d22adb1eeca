import type { RequestContext } from "../context.js";
import { failure } from "../errors.js";
import type { ListUse } from "../loaders/batching.js";
import { countConditions } from "../query/filter-size.js";
import { all, own, type FilterTree } from "../query/filter-tree.js";
import { isRanked, placePage, planList, type ListPlan, type PagePlace } from "../query/list-plan.js";
import type { ListOrder } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import { searchFilter } from "../query/search/search-filter.js";
import { MAX_WORDS, readSearch, type SearchArguments, type SearchQuery } from "../query/search/search-query.js";
import { packRanking, UNRANKED, unpackRanking, type FoundSearch } from "../query/search/search-ranking.js";
import { scoreExpression } from "../query/search/search-score.js";
import { selectionOf } from "../query/selection.js";
import type { Matching, StoreFilter } from "../store/list-request.js";
import { whenReady, type MaybePromise } from "./maybe-promise.js";
import type { Info } from "./parameters.js";
import { CONDITIONS, spend } from "./request-budget.js";

const CUT_NOTICE = `search.query has more than ${MAX_WORDS} different words, where each character of Chinese, Japanese, Korean or Thai is one: what comes after the first ${MAX_WORDS} was left out.`;

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
  if (search.query.isCut) context.notices.add(CUT_NOTICE);
  const place = placePage(isRanked(order) ? `${list} ${search.query.key}` : list, args, order);
  const { query, among, scored } = search;
  // As the cursor's list was ranked, so is this page, whatever has come or gone meanwhile.
  if (place.ranking !== undefined) {
    const found = unpackRanking(query, place.ranking);
    if (!found) throw failure("INVALID_CURSOR", "The cursor does not belong to this search.");
    return planAt(place, question, found, context);
  }
  const isScored = isRanked(order) || scored;
  if (query.units.length === 0 || !(isScored || query.mode === "BEST")) {
    return planAt(place, question, { query, ...(isScored && { ranking: UNRANKED }) }, context);
  }
  return context.loaders
    .searchRankings(among, query, isScored)
    .then((found) => planAt(place, question, found, context));
}

/** @param found what the store says of the search, where there is one */
function planAt(
  place: PagePlace,
  question: ListQuestion,
  found: FoundSearch | undefined,
  context: RequestContext,
): MaybePromise<ListPlan> {
  const { filter, order, search } = question;
  const where = found && searchFilter(found.query, found.ranking);
  const isScored = isRanked(order) || search?.scored === true;
  const ranking = isScored &&
    found?.ranking && { expression: scoreExpression(found.query, found.ranking), packed: packRanking(found) };
  const matching = (use: ListUse) => matchingOf({ filter, where }, context, use);
  const plan = whenReady(matching("page"), (match) =>
    planList(place, match, ranking || undefined, () => (match.joined ? matching("whole") : match)),
  );
  return whenReady(plan, (ready) => (found && where ? { ...ready, found: { query: found.query, where } } : ready));
}

/** What a list matches by its filter and by what its search looks for. */
export function matchingOf(
  { filter, where }: { filter: FilterTree; where: StoreFilter | undefined },
  { loaders }: RequestContext,
  use: ListUse,
): MaybePromise<Matching> {
  const tree = where ? all([own(where), filter]) : filter;
  return tree.kind === "own" ? { where: tree.where } : loaders.resolveFilter(tree, use);
}
