import { Args, FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { Article } from "../schema/article.type.js";
import { Entity } from "../schema/entity.type.js";
import { MentionConnection } from "../schema/mention-connection.type.js";
import { PageArgs } from "../schema/page.args.js";
import { Provider } from "../schema/provider.type.js";
import { RelatedConnection } from "../schema/related-connection.type.js";
import { RelatedArgs } from "../schema/related.args.js";
import { SourceDocument } from "../schema/source-document.type.js";
import { Story } from "../schema/story.type.js";
import type { ArticleDocument } from "../store/articles.js";
import { mentionConnection } from "./article-mentions.js";
import { relatedConnection } from "./article-related.js";
import { relatedFromConnection } from "./article-related-from.js";
import { entitiesById } from "./entities-by-id.js";
import type { Info } from "./parameters.js";
import { selectedOf } from "./selected.js";

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => [SourceDocument], {
    description: "What it was read from: files below their source, most telling first, at most 100. Empty for stubs.",
  })
  documents({ documents = [] }: ArticleDocument): object[] {
    return documents;
  }

  @FieldResolver(() => Provider, {
    nullable: true,
    description: "Who published it. Null where the source does not say.",
  })
  provider({ providerId }: ArticleDocument, _args: object, { loaders }: RequestContext, info: Info): unknown {
    return providerId === undefined
      ? null
      : loaders.providerById.load({ id: providerId, projection: selectedOf("Provider", info) });
  }

  @FieldResolver(() => [Entity], {
    description: "What the source itself says it is about, in the source's order. Empty where it says nothing.",
  })
  topics({ topicIds }: ArticleDocument, _args: object, context: RequestContext, info: Info): Promise<object[]> {
    return entitiesById(topicIds, context, info);
  }

  @FieldResolver(() => RelatedConnection, {
    description:
      "Articles related to this one: EDITORIAL relations first, those that the source lists and then those that its text links to, in its order; then computed ones, closest first.",
  })
  related(
    article: ArticleDocument,
    @Args(() => RelatedArgs) args: RelatedArgs,
    context: RequestContext,
    info: Info,
  ): object {
    return relatedConnection(article, args, context, info);
  }

  @FieldResolver(() => RelatedConnection, {
    description:
      "The articles whose `related` list names this one, newest first. Reason and score are those of that list.",
  })
  relatedFrom(
    article: ArticleDocument,
    @Args(() => PageArgs) args: PageArgs,
    context: RequestContext,
    info: Info,
  ): object {
    return relatedFromConnection(article, args, context, info);
  }

  @FieldResolver(() => MentionConnection, {
    description: "Entities found in title, excerpt or body, by name or as the end of a link, most salient first.",
  })
  mentions(
    article: ArticleDocument,
    @Args(() => PageArgs) args: PageArgs,
    context: RequestContext,
    info: Info,
  ): object {
    return mentionConnection(article, args, context, info);
  }

  @FieldResolver(() => Story, {
    nullable: true,
    description: "The story that it tells together with other articles. Null where no other article tells it.",
  })
  story({ storyId }: ArticleDocument, _args: object, { loaders }: RequestContext, info: Info): unknown {
    return storyId === undefined
      ? null
      : loaders.storyById.load({ id: storyId, projection: selectedOf("Story", info) });
  }
}
