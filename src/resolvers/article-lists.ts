import type { RequestContext } from "../context.js";
import type { ListReader } from "../loaders/list-reader.js";
import { articleFilter, type ArticleConditions } from "../query/article-filter.js";
import { articleOrder, type ArticleOrderField } from "../query/article-order.js";
import { planList } from "../query/list-plan.js";
import type { OrderTerm } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import { KeysetConnection } from "./keyset-connection.js";
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
): KeysetConnection<R> {
  const { plan, projection } = context.once(info.fieldNodes, () => {
    const plan = planList(list, args, articleFilter(args.filter), articleOrder(args.orderBy));
    return { plan, projection: selectedNodes("Article", info, cursorPaths(info, plan.order)) };
  });
  return new KeysetConnection(reader, plan, projection);
}
