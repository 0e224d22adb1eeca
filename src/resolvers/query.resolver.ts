import { Args, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { providerFilter } from "../query/filters.js";
import { placePage, planList } from "../query/list-plan.js";
import { providerOrder } from "../query/provider-order.js";
import { storyOrder } from "../query/story-order.js";
import { ArticleConnection } from "../schema/article-connection.type.js";
import { ArticleListArgs } from "../schema/article-list.args.js";
import { EntityConnection } from "../schema/entity-connection.type.js";
import { EntityListArgs } from "../schema/entity-list.args.js";
import { PageArgs } from "../schema/page.args.js";
import { ProviderConnection } from "../schema/provider-connection.type.js";
import { ProviderListArgs } from "../schema/provider-list.args.js";
import { StoryConnection } from "../schema/story-connection.type.js";
import { articleConnection } from "./article-lists.js";
import { entityConnection } from "./entity-lists.js";
import { KeysetConnection } from "./keyset-connection.js";
import { planOf } from "./list-plans.js";
import { whenReady } from "./maybe-promise.js";
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
  ): unknown {
    return articleConnection("Query.articles", context.loaders.allArticles, args, context, info);
  }

  @Query(() => ProviderConnection, { description: "All providers; by name unless `orderBy` says otherwise." })
  providers(
    _root: unknown,
    @Args(() => ProviderListArgs) args: ProviderListArgs,
    context: RequestContext,
    info: Info,
  ): unknown {
    const order = providerOrder(args.orderBy);
    const ready = planOf({ list: "Query.providers", args, order, filter: providerFilter(args.filter) }, context);
    const projection = selectedNodes("Provider", info, cursorPaths(info, order));
    return whenReady(ready, (plan) => new KeysetConnection(context.loaders.allProviders, plan, projection));
  }

  @Query(() => EntityConnection, {
    description: "All entities, stubs included; by name unless `orderBy` says otherwise.",
  })
  entities(
    _root: unknown,
    @Args(() => EntityListArgs) args: EntityListArgs,
    context: RequestContext,
    info: Info,
  ): unknown {
    return entityConnection(args, context, info);
  }

  @Query(() => StoryConnection, {
    description:
      "Articles on one event together, as stories: the one with the latest article first, those without a date last.",
  })
  stories(_root: unknown, @Args(() => PageArgs) args: PageArgs, context: RequestContext, info: Info): object {
    const order = storyOrder();
    const plan = planList(placePage("Query.stories", args, order), { where: {} });
    const projection = selectedNodes("Story", info, cursorPaths(info, order));
    return new KeysetConnection(context.loaders.allStories, plan, projection);
  }
}
