import type { RequestContext } from "../context.js";
import { entityOrder, type EntityOrderField } from "../query/entity-order.js";
import type { EntityConditions } from "../query/filter-conditions.js";
import { entityFilter } from "../query/filters.js";
import type { OrderTerm } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import type { SearchArguments } from "../query/search/search-query.js";
import type { EntityDocument } from "../store/entities.js";
import { KeysetConnection } from "./keyset-connection.js";
import { planOf, searchOf } from "./list-plans.js";
import { whenReady, type MaybePromise } from "./maybe-promise.js";
import type { Info } from "./parameters.js";
import { highlightedPaths, searchedLinks } from "./searched-edges.js";
import { ENTITY_TEXTS } from "./searched-texts.js";
import { cursorPaths, selectedNodes } from "./selected.js";

export interface EntityListArguments extends PageArguments {
  filter?: EntityConditions | null;
  search?: SearchArguments | null;
  orderBy?: OrderTerm<EntityOrderField>[] | null;
}

/** All entities, with filter, search, order and page. */
export function entityConnection(
  args: EntityListArguments,
  context: RequestContext,
  info: Info,
): MaybePromise<KeysetConnection<EntityDocument>> {
  const order = entityOrder(args.orderBy);
  const filter = entityFilter(args.filter);
  const search = searchOf(args.search, ENTITY_TEXTS.among, info);
  const texts = highlightedPaths(search, ENTITY_TEXTS.paths, info);
  const projection = selectedNodes("Entity", info, [...cursorPaths(info, order), ...texts]);
  return whenReady(planOf({ list: "Query.entities", args, order, filter, search }, context), (plan) => {
    const links = searchedLinks(plan.found?.query, ENTITY_TEXTS.textsOf, context);
    return new KeysetConnection(context.loaders.allEntities, plan, projection, links);
  });
}
