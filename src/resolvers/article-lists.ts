import type { RequestContext } from "../context.js";
import type { ListReader } from "../loaders/list-reader.js";
import { articleOrder, type ArticleOrderField } from "../query/article-order.js";
import type { ArticleConditions } from "../query/filter-conditions.js";
import { articleFilter } from "../query/filters.js";
import type { OrderTerm } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import type { SearchArguments } from "../query/search/search-query.js";
import type { ArticleDocument } from "../store/articles.js";
import { ArticleListConnection } from "./article-connection.js";
import { planOf, searchOf } from "./list-plans.js";
import { whenReady, type MaybePromise } from "./maybe-promise.js";
import type { Info } from "./parameters.js";
import { highlightedPaths, searchedLinks } from "./searched-edges.js";
import { ARTICLE_TEXTS } from "./searched-texts.js";
import { cursorPaths, selectedNodes } from "./selected.js";

export interface ArticleListArguments extends PageArguments {
  filter?: ArticleConditions | null;
  search?: SearchArguments | null;
  orderBy?: OrderTerm<ArticleOrderField>[] | null;
}

/** A list of articles with filter, search, order and page. `list` is the field's name, e.g. `Provider.articles`. */
export function articleConnection(
  list: string,
  reader: ListReader<ArticleDocument>,
  args: ArticleListArguments,
  context: RequestContext,
  info: Info,
): MaybePromise<ArticleListConnection> {
  const ready = context.once(info.fieldNodes, () => {
    const order = articleOrder(args.orderBy);
    const filter = articleFilter(args.filter);
    const search = searchOf(args.search, ARTICLE_TEXTS.among, info);
    const texts = highlightedPaths(search, ARTICLE_TEXTS.paths, info);
    const projection = selectedNodes("Article", info, [...cursorPaths(info, order), ...texts]);
    return whenReady(planOf({ list, args, order, filter, search }, context), (plan) => ({
      plan,
      projection,
      links: searchedLinks(plan.found?.query, ARTICLE_TEXTS.textsOf, context),
    }));
  });
  return whenReady(ready, ({ plan, projection, links }) => {
    const list = { reader, plan, filter: args.filter ?? {} };
    return new ArticleListConnection(list, projection, links);
  });
}
