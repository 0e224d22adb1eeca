import type { RequestContext } from "../context.js";
import type { FilterTree } from "../query/filter-tree.js";
import { placePage, planList, type ListPlan } from "../query/list-plan.js";
import type { ListOrder } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import type { Matching } from "../store/list-request.js";
import { whenReady, type MaybePromise } from "./maybe-promise.js";

/** What a list's arguments ask for, read but not looked up. */
export interface ListQuestion {
  /** Name of the field, e.g. `Provider.articles`. */
  list: string;
  args: PageArguments;
  order: ListOrder;
  filter: FilterTree;
}

/** @throws NewsgraphError BAD_USER_INPUT or INVALID_CURSOR at once, before anything is read */
export function planOf(
  { list, args, order, filter }: ListQuestion,
  { loaders }: RequestContext,
): MaybePromise<ListPlan> {
  const place = placePage(list, args, order);
  const match: MaybePromise<Matching> = filter.kind === "own" ? { where: filter.where } : loaders.resolveFilter(filter);
  return whenReady(match, (found) => planList(place, found));
}
