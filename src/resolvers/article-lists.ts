import type { RequestContext } from "../context.js";
import type { ListReader } from "../loaders/list-reader.js";
import { articleOrder, type ArticleOrderField } from "../query/article-order.js";
import type { ArticleConditions } from "../query/filter-conditions.js";
import { articleFilter } from "../query/filters.js";
import type { OrderTerm } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import { KeysetConnection } from "./keyset-connection.js";
import { planOf } from "./list-plans.js";
import { whenReady, type MaybePromise } from "./maybe-promise.js";
import type { Info } from "./parameters.js";
import { cursorPaths, selectedNodes } from "./selected.js";

export interface ArticleListArguments extends PageArguments {
  filter?: ArticleConditions | null;
  orderBy?: OrderTerm<ArticleOrderField>[] | null;
}

/** A list of articles with filter, order and page. `list` is the field's name, e.g. `Provider.articles`. */
export function articleConnection<R extends object>(
  list: string,
  reader: ListReader<R>,
  args: ArticleListArguments,
  context: RequestContext,
  info: Info,
): MaybePromise<KeysetConnection<R>> {
  const ready = context.once(info.fieldNodes, () => {
    const order = articleOrder(args.orderBy);
    const filter = articleFilter(args.filter);
    const projection = selectedNodes("Article", info, cursorPaths(info, order));
    return whenReady(planOf({ list, args, order, filter }, context), (plan) => ({ plan, projection }));
  });
  return whenReady(ready, ({ plan, projection }) => new KeysetConnection(reader, plan, projection));
}
