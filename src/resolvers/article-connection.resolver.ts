import { Args, FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { ArticleConnection } from "../schema/article-connection.type.js";
import { Facet } from "../schema/facet.type.js";
import { FacetsArgs } from "../schema/facets.args.js";
import { TimelineBucket } from "../schema/timeline-bucket.type.js";
import { TimelineArgs } from "../schema/timeline.args.js";
import type { ArticleListConnection } from "./article-connection.js";
import { facetsOf } from "./article-facets.js";
import { timelineOf } from "./article-timeline.js";
import type { Info } from "./parameters.js";

@Resolver(() => ArticleConnection)
export class ArticleConnectionResolver {
  @FieldResolver(() => [Facet], {
    nullable: true,
    description:
      "All articles of the list, filter and search applied, whatever the page, counted by one field after the other. Takes longer the more articles match. Null where it fails: the reason is among the errors, and the rest of the answer stands.",
  })
  facets(
    { list }: ArticleListConnection,
    @Args(() => FacetsArgs) args: FacetsArgs,
    context: RequestContext,
    info: Info,
  ): Promise<object[]> {
    return facetsOf(list, args, context, info);
  }

  @FieldResolver(() => [TimelineBucket], {
    nullable: true,
    description:
      "All articles of the list that have a `publishedAt`, filter and search applied, whatever the page, counted by time: one bucket for every interval from the first article to the last, those without any included. At most 10,000 buckets; takes longer the more articles match. Null where it fails: the reason is among the errors, and the rest of the answer stands.",
  })
  timeline(
    { list }: ArticleListConnection,
    @Args(() => TimelineArgs) args: TimelineArgs,
    context: RequestContext,
    info: Info,
  ): Promise<object[]> {
    return timelineOf(list, args, context, info);
  }
}
