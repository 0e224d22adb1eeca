import { Field, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "./connection.type.js";
import { Entity } from "./entity.type.js";

@ObjectType({ simpleResolvers: true, description: "An entity that a provider writes about." })
export class EntityCountEdge extends edgeType(() => Entity, "entity") {
  @Field(() => Int, { description: "How many of the provider's articles are about it, see `Entity.articles`." })
  articleCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "A page of the entities that a provider writes about." })
export class EntityCountConnection extends connectionType(
  () => Entity,
  () => EntityCountEdge,
  "entities",
) {}
