import type { RequestContext } from "../context.js";
import { articleFilter, type ArticleConditions } from "../query/article-filter.js";
import { planEmbedded, type Placed } from "../query/embedded-page.js";
import type { PageArguments } from "../query/page-arguments.js";
import { selectionOf } from "../query/selection.js";
import type { ArticleDocument, RelatedDocument, RelatedReason } from "../store/articles.js";
import type { StoreFilter } from "../store/list-request.js";
import { EmbeddedConnection } from "./embedded-connection.js";
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
  const { plan, match, matchKey, projection } = context.once(info.fieldNodes, () => {
    const match = articleFilter(args.filter);
    const extra = selectionOf(info).has("edges.sharedEntities") ? ["entityIds"] : [];
    return {
      plan: planEmbedded("Article.related", args),
      match,
      matchKey: JSON.stringify(match),
      projection: selectedNodes("Article", info, extra),
    };
  });
  const { loaders } = context;
  return new EmbeddedConnection<RelatedDocument>(
    {
      entries: article.related,
      idOf: ({ articleId }) => articleId,
      keep: async (entries) => {
        const wanted =
          args.reasons == null ? entries : entries.filter(({ entry }) => args.reasons?.includes(entry.reason));
        return Object.keys(match).length === 0 ? wanted : matching(wanted, match, matchKey, context);
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

async function matching(
  entries: readonly Placed<RelatedDocument>[],
  match: StoreFilter,
  matchKey: string,
  { loaders }: RequestContext,
): Promise<Placed<RelatedDocument>[]> {
  const matches = await Promise.all(entries.map(({ id }) => loaders.articleMatches.load({ id, match, matchKey })));
  return entries.filter((_, index) => matches[index]);
}
