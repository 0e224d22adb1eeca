import type { RequestContext } from "../context.js";
import { planEmbedded } from "../query/embedded-page.js";
import type { PageArguments } from "../query/page-arguments.js";
import type { ArticleDocument, MentionDocument, TextField, TextRangeDocument } from "../store/articles.js";
import { EmbeddedConnection } from "./embedded-connection.js";
import type { Info } from "./parameters.js";
import { selectedNodes } from "./selected.js";

const TEXT_OF = { TITLE: "title", EXCERPT: "excerpt", BODY: "body" } as const satisfies Record<
  TextField,
  keyof ArticleDocument
>;

/** `Article.mentions`: the list that the article's document holds. */
export function mentionConnection(
  article: ArticleDocument,
  args: PageArguments,
  context: RequestContext,
  info: Info,
): object {
  const { plan, projection } = context.once(info.fieldNodes, () => ({
    plan: planEmbedded("Article.mentions", args),
    projection: selectedNodes("Entity", info),
  }));
  return new EmbeddedConnection<MentionDocument>(
    {
      entries: article.mentions,
      idOf: ({ entityId }) => entityId,
      load: (id) => context.loaders.entityById.load({ id, projection }),
      data: ({ count, salience, ranges }) => ({
        count,
        salience,
        ranges: () =>
          ranges.map((range) => ({
            ...range,
            text: () => textAt(article, range),
          })),
      }),
    },
    plan,
  );
}

/** What stands there; nothing where the article has no such text. */
export function textAt(article: ArticleDocument, { field, start, end }: TextRangeDocument): string {
  return article[TEXT_OF[field]]?.slice(start, end) ?? "";
}
