import { Field, Float, Int, ObjectType } from "type-graphql";
import type { RelatedEntityDocument } from "../store/entity-relations.js";
import { connectionType, edgeType } from "./connection.type.js";
import { Entity } from "./entity.type.js";

@ObjectType({ simpleResolvers: true, description: "An entity that hangs together with another one." })
export class EntityRelatedEdge extends edgeType(() => Entity, "other entity") {
  @Field(() => Float, { description: "How strongly the two hang together, 0 to 1." })
  score!: RelatedEntityDocument["score"];

  @Field(() => Int, { description: "How many articles are about both of them, see `Entity.articles`." })
  sharedArticleCount!: RelatedEntityDocument["sharedArticleCount"];

  @Field(() => Boolean, { description: "Whether the page of one of the two links to the other." })
  linked!: RelatedEntityDocument["linked"];
}

@ObjectType({ simpleResolvers: true, description: "A page of the entities that are related to one." })
export class EntityRelatedConnection extends connectionType(
  () => Entity,
  () => EntityRelatedEdge,
  "related entities",
) {}
