import { Field, ObjectType } from "type-graphql";
import { Article } from "./article.type.js";
import { Entity } from "./entity.type.js";
import { PathVia } from "./path-via.enum.js";

@ObjectType({ simpleResolvers: true, description: "One step of a path: two entities that hang together, and by what." })
export class PathStep {
  @Field(() => Entity, {
    description: "Where the step begins: the entity that the path starts at, or the last step's `to`.",
  })
  from!: Entity;

  @Field(() => Entity, { description: "Where it leads." })
  to!: Entity;

  @Field(() => PathVia, {
    description: "The article or wiki link that joins them; LINK where there are both.",
  })
  via!: keyof typeof PathVia;

  @Field(() => Article, {
    nullable: true,
    description: "The newest article about both, stubs included. Null where `via` is LINK, or no such article is left.",
  })
  article?: Article | null;
}
