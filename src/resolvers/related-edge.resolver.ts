import { FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { Entity } from "../schema/entity.type.js";
import { RelatedEdge } from "../schema/related-connection.type.js";
import { entitiesById } from "./entities-by-id.js";
import type { Info } from "./parameters.js";
import type { RelatedEdgeSource } from "./shared-entities.js";

@Resolver(() => RelatedEdge)
export class RelatedEdgeResolver {
  @FieldResolver(() => [Entity], {
    description:
      "Entities that both articles are about: topics and mentions, in the order they have in the article that the list belongs to.",
  })
  sharedEntities(edge: RelatedEdgeSource, _args: object, context: RequestContext, info: Info): Promise<object[]> {
    return entitiesById(edge.sharedEntityIds(), context, info);
  }
}
