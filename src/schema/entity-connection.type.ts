import { Field, Float, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "./connection.type.js";
import { Highlight } from "./highlight.type.js";
import { Entity } from "./entity.type.js";

@ObjectType({ simpleResolvers: true, description: "An entity in a list." })
export class EntityEdge extends edgeType(() => Entity, "entity") {
  @Field(() => Float, {
    nullable: true,
    description:
      "How well it answers to the search, above 0; comparable within one list. Null without a search. A title counts most, then the excerpt; rare words count more than common ones, a whole phrase more than its words.",
  })
  score!: number | null;

  @Field(() => [Highlight], {
    description:
      "Where the search found something: at most one in title and excerpt each, and three in the body. Empty without a search.",
  })
  highlights!: Highlight[];
}

@ObjectType({ simpleResolvers: true, description: "A page of a list of entities." })
export class EntityConnection extends connectionType(
  () => Entity,
  () => EntityEdge,
  "entities",
) {}
