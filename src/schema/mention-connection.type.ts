import { Field, Float, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "./connection.type.js";
import { Entity } from "./entity.type.js";
import { TextRange } from "./text-range.type.js";

@ObjectType({ simpleResolvers: true, description: "An entity that an article's text names." })
export class MentionEdge extends edgeType(() => Entity, "entity that is named") {
  @Field(() => Int, { description: "How often title, excerpt and body together name it." })
  count!: number;

  @Field(() => Float, { description: "How much the article is about it, 0 to 1." })
  salience!: number;

  @Field(() => [TextRange], {
    description:
      "The places that name it: title first, then excerpt, then body, each from start to end. Of very many the first; count has them all.",
  })
  ranges!: TextRange[];
}

@ObjectType({ simpleResolvers: true, description: "A page of the entities that an article's text names." })
export class MentionConnection extends connectionType(
  () => Entity,
  () => MentionEdge,
  "entities named",
) {}
