import type { RequestContext } from "../context.js";
import { planEmbedded } from "../query/embedded-page.js";
import type { ArticleConditions } from "../query/filter-conditions.js";
import { countConditions } from "../query/filter-size.js";
import { articleFilter } from "../query/filters.js";
import type { PageArguments } from "../query/page-arguments.js";
import { selectionOf } from "../query/selection.js";
import type { ArticleDocument, RelatedDocument, RelatedReason } from "../store/articles.js";
import { EmbeddedConnection } from "./embedded-connection.js";
import { CONDITIONS, spend } from "./request-budget.js";
import type { Info } from "./parameters.js";
import { selectedNodes } from "./selected.js";
import { sharedEntityIds } from "./shared-entities.js";

interface RelatedArguments extends PageArguments {
  filter?: ArticleConditions | null;
  reasons?: RelatedReason[] | null;
}

/** `Article.related`: the list that the article's document holds. */
export function relatedConnection(
  article: ArticleDocument,
  args: RelatedArguments,
  context: RequestContext,
  info: Info,
): object {
  const { loaders } = context;
  const { plan, filter, projection } = context.once(info.fieldNodes, () => {
    spend(countConditions(args.filter), CONDITIONS, context);
    const extra = selectionOf(info).has("edges.sharedEntities") ? ["entityIds"] : [];
    return {
      plan: planEmbedded("Article.related", args),
      filter: articleFilter(args.filter),
      projection: selectedNodes("Article", info, extra),
    };
  });
  return new EmbeddedConnection<RelatedDocument>(
    {
      entries: article.related,
      idOf: ({ articleId }) => articleId,
      keep: async (entries) => {
        const wanted =
          args.reasons == null ? entries : entries.filter(({ entry }) => args.reasons?.includes(entry.reason));
        if (args.filter == null) return wanted;
        const matches = await Promise.all(wanted.map(({ id }) => loaders.articleMatches.load({ id, filter })));
        return wanted.filter((_, index) => matches[index]);
      },
      load: (id) => loaders.articleById.load({ id, projection }),
      data: ({ reason, score }, node) => ({
        reason,
        score,
        sharedEntityIds: () => sharedEntityIds(article, node as ArticleDocument),
      }),
    },
    plan,
  );
}
