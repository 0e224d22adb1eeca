import { Args, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { entityFilter } from "../query/entity-filter.js";
import { entityOrder } from "../query/entity-order.js";
import { planList } from "../query/list-plan.js";
import { providerFilter } from "../query/provider-filter.js";
import { providerOrder } from "../query/provider-order.js";
import { ArticleConnection } from "../schema/article-connection.type.js";
import { ArticleListArgs } from "../schema/article-list.args.js";
import { EntityConnection } from "../schema/entity-connection.type.js";
import { EntityListArgs } from "../schema/entity-list.args.js";
import { ProviderConnection } from "../schema/provider-connection.type.js";
import { ProviderListArgs } from "../schema/provider-list.args.js";
import { articleConnection } from "./article-lists.js";
import { KeysetConnection } from "./keyset-connection.js";
import type { Info } from "./parameters.js";
import { cursorPaths, selectedNodes } from "./selected.js";

/** The lists of everything. */
@Resolver()
export class QueryResolver {
  @Query(() => ArticleConnection, {
    description: "All articles, stubs included; newest first unless `orderBy` says otherwise.",
  })
  articles(
    _root: unknown,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    context: RequestContext,
    info: Info,
  ): object {
    return articleConnection("Query.articles", context.loaders.allArticles, args, context, info);
  }

  @Query(() => ProviderConnection, { description: "All providers; by name unless `orderBy` says otherwise." })
  providers(
    _root: unknown,
    @Args(() => ProviderListArgs) args: ProviderListArgs,
    { loaders }: RequestContext,
    info: Info,
  ): object {
    const plan = planList("Query.providers", args, providerFilter(args.filter), providerOrder(args.orderBy));
    return new KeysetConnection(
      loaders.allProviders,
      plan,
      selectedNodes("Provider", info, cursorPaths(info, plan.order)),
    );
  }

  @Query(() => EntityConnection, {
    description: "All entities, stubs included; by name unless `orderBy` says otherwise.",
  })
  entities(
    _root: unknown,
    @Args(() => EntityListArgs) args: EntityListArgs,
    { loaders }: RequestContext,
    info: Info,
  ): object {
    const plan = planList("Query.entities", args, entityFilter(args.filter), entityOrder(args.orderBy));
    return new KeysetConnection(
      loaders.allEntities,
      plan,
      selectedNodes("Entity", info, cursorPaths(info, plan.order)),
    );
  }
}
