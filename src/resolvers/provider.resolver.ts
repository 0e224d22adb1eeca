import { Args, FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { ArticleConnection } from "../schema/article-connection.type.js";
import { ArticleListArgs } from "../schema/article-list.args.js";
import { EntityCountConnection } from "../schema/entity-count-connection.type.js";
import { PageArgs } from "../schema/page.args.js";
import { ProviderRelatedConnection } from "../schema/provider-related-connection.type.js";
import { Provider } from "../schema/provider.type.js";
import { SourceDocument } from "../schema/source-document.type.js";
import type { ProviderDocument } from "../store/providers.js";
import { articleConnection } from "./article-lists.js";
import { coverageConnection } from "./coverage-connection.js";
import type { Info } from "./parameters.js";
import { relatedProviderConnection } from "./provider-related.js";

@Resolver(() => Provider)
export class ProviderResolver {
  @FieldResolver(() => [SourceDocument], {
    description:
      "The organization pages that it was read from: files below their source, most telling first, at most 100. Empty where only other documents name it.",
  })
  documents({ documents = [] }: ProviderDocument): object[] {
    return documents;
  }

  @FieldResolver(() => ArticleConnection, {
    description: "What it published, stubs included; newest first unless `orderBy` says otherwise.",
  })
  articles(
    { _id }: ProviderDocument,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    context: RequestContext,
    info: Info,
  ): unknown {
    return articleConnection("Provider.articles", context.loaders.articlesOfProvider(_id), args, context, info);
  }

  @FieldResolver(() => EntityCountConnection, {
    description: "What it writes about: the entities of its articles, the one with the most articles first.",
  })
  entities(
    { _id }: ProviderDocument,
    @Args(() => PageArgs) args: PageArgs,
    context: RequestContext,
    info: Info,
  ): object {
    const { loaders } = context;
    const other = { type: "Entity", id: "entityId", load: loaders.entityById } as const;
    return coverageConnection("Provider.entities", loaders.coverageOfProvider(_id), other, args, context, info);
  }

  @FieldResolver(() => ProviderRelatedConnection, {
    description: "Providers that cover the same stories and entities, closest first. At most the 100 closest are kept.",
  })
  related(
    provider: ProviderDocument,
    @Args(() => PageArgs) args: PageArgs,
    context: RequestContext,
    info: Info,
  ): Promise<object> {
    return relatedProviderConnection(provider, args, context, info);
  }
}
