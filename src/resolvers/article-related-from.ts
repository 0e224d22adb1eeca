import type { RequestContext } from "../context.js";
import { articleOrder } from "../query/article-order.js";
import { placePage, planList } from "../query/list-plan.js";
import type { PageArguments } from "../query/page-arguments.js";
import { selectionOf } from "../query/selection.js";
import type { ArticleDocument } from "../store/articles.js";
import { KeysetConnection } from "./keyset-connection.js";
import type { Info } from "./parameters.js";
import { cursorPaths, selectedNodes } from "./selected.js";
import { sharedEntityIds } from "./shared-entities.js";

/** `Article.relatedFrom`: the articles whose documents hold this one in their list. */
export function relatedFromConnection(
  article: ArticleDocument,
  args: PageArguments,
  context: RequestContext,
  info: Info,
): object {
  const { plan, projection, withEntry } = context.once(info.fieldNodes, () => {
    const plan = planList(placePage("Article.relatedFrom", args, articleOrder()), { where: {} });
    const extra = selectionOf(info).has("edges.sharedEntities") ? ["entityIds"] : [];
    return {
      plan,
      projection: selectedNodes("Article", info, [...cursorPaths(info, plan.order), ...extra]),
      withEntry: selectionOf(info).has("edges.reason", "edges.score"),
    };
  });
  const reader = context.loaders.articlesNaming(article._id, withEntry);
  return new KeysetConnection(reader, plan, projection, (rows) =>
    rows.map((row) => ({
      row,
      node: row,
      data: {
        reason: row.entry?.reason,
        score: row.entry?.score,
        sharedEntityIds: () => sharedEntityIds(article, row),
      },
    })),
  );
}
