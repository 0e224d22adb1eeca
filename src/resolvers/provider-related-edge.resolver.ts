import { FieldResolver, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { Entity } from "../schema/entity.type.js";
import { ProviderRelatedEdge } from "../schema/provider-related-connection.type.js";
import type { RelatedProviderDocument } from "../store/provider-relations.js";
import { entitiesById } from "./entities-by-id.js";
import type { Info } from "./parameters.js";

@Resolver(() => ProviderRelatedEdge)
export class ProviderRelatedEdgeResolver {
  @FieldResolver(() => [Entity], {
    description: "Entities that both write about, those that tell most first. At most 20 are kept.",
  })
  sharedEntities(
    { sharedEntityIds }: RelatedProviderDocument,
    _args: object,
    context: RequestContext,
    info: Info,
  ): Promise<object[]> {
    return entitiesById(sharedEntityIds, context, info);
  }
}
