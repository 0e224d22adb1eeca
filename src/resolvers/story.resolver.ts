import { Args, FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { ArticleConnection } from "../schema/article-connection.type.js";
import { Entity } from "../schema/entity.type.js";
import { PageArgs } from "../schema/page.args.js";
import { Provider } from "../schema/provider.type.js";
import { Story } from "../schema/story.type.js";
import type { StoryDocument } from "../store/stories.js";
import { articleConnection } from "./article-lists.js";
import { entitiesById } from "./entities-by-id.js";
import type { Info } from "./parameters.js";
import { providersById } from "./providers-by-id.js";

@Resolver(() => Story)
export class StoryResolver {
  @FieldResolver(() => ArticleConnection, { description: "The articles that tell it, newest first." })
  articles({ _id }: StoryDocument, @Args(() => PageArgs) args: PageArgs, context: RequestContext, info: Info): unknown {
    return articleConnection("Story.articles", context.loaders.articlesOfStory(_id), args, context, info);
  }

  @FieldResolver(() => [Provider], {
    description: "Who published its articles, the first one first. Empty where no source says.",
  })
  providers({ providerIds }: StoryDocument, _args: object, context: RequestContext, info: Info): Promise<object[]> {
    return providersById(providerIds, context, info);
  }

  @FieldResolver(() => [Entity], {
    description:
      "What at least half of its articles are about, strongest first, at most 20. Empty where they have no topic and mention nothing.",
  })
  entities({ entityIds }: StoryDocument, _args: object, context: RequestContext, info: Info): Promise<object[]> {
    return entitiesById(entityIds, context, info);
  }
}
