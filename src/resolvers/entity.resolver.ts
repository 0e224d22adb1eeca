import { Args, FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { ArticleConnection } from "../schema/article-connection.type.js";
import { ArticleListArgs } from "../schema/article-list.args.js";
import { EntityLinkConnection } from "../schema/entity-link-connection.type.js";
import { EntityRelatedConnection } from "../schema/entity-related-connection.type.js";
import { Entity } from "../schema/entity.type.js";
import { PageArgs } from "../schema/page.args.js";
import { ProviderCountConnection } from "../schema/provider-count-connection.type.js";
import { SourceDocument } from "../schema/source-document.type.js";
import type { EntityDocument } from "../store/entities.js";
import { articleConnection } from "./article-lists.js";
import { coverageConnection } from "./coverage-connection.js";
import { backlinkConnection, linkConnection } from "./entity-links.js";
import { relatedEntityConnection } from "./entity-related.js";
import type { Info } from "./parameters.js";

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => [SourceDocument], {
    description:
      "What it was read from: its page, then pages of the same text, as files below their source, at most 100. Empty for stubs.",
  })
  documents({ documents = [] }: EntityDocument): object[] {
    return documents;
  }

  @FieldResolver(() => ArticleConnection, {
    description:
      "Articles about it: that have it as a topic, mention it or link to its page, or that its page links to unless it only lists them (it stands for its folder, or links to more than 20). Stubs included; newest first unless `orderBy` says otherwise.",
  })
  articles(
    { _id }: EntityDocument,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    context: RequestContext,
    info: Info,
  ): unknown {
    return articleConnection("Entity.articles", context.loaders.articlesOfEntity(_id), args, context, info);
  }

  @FieldResolver(() => EntityLinkConnection, {
    description: "Entities that its page links to, in page order. Empty where it has no page.",
  })
  links(entity: EntityDocument, @Args(() => PageArgs) args: PageArgs, context: RequestContext, info: Info): object {
    return linkConnection(entity, args, context, info);
  }

  @FieldResolver(() => EntityLinkConnection, {
    description: "Entities whose pages link to it, by name. Count, labels and sections are those of that page.",
  })
  backlinks(entity: EntityDocument, @Args(() => PageArgs) args: PageArgs, context: RequestContext, info: Info): object {
    return backlinkConnection(entity, args, context, info);
  }

  @FieldResolver(() => EntityRelatedConnection, {
    description:
      "Entities that articles have together with it, or that its page links to or is linked from, strongest first. At most the 100 strongest are kept.",
  })
  related(
    entity: EntityDocument,
    @Args(() => PageArgs) args: PageArgs,
    context: RequestContext,
    info: Info,
  ): Promise<object> {
    return relatedEntityConnection(entity, args, context, info);
  }

  @FieldResolver(() => ProviderCountConnection, {
    description: "Who writes about it: the provider with the most articles about it first.",
  })
  providers(
    { _id }: EntityDocument,
    @Args(() => PageArgs) args: PageArgs,
    context: RequestContext,
    info: Info,
  ): object {
    const { loaders } = context;
    const other = { type: "Provider", id: "providerId", load: loaders.providerById } as const;
    return coverageConnection("Entity.providers", loaders.coverageOfEntity(_id), other, args, context, info);
  }
}
