import { Field, Float, Int, ObjectType } from "type-graphql";
import { Entity } from "./entity.type.js";

@ObjectType({ simpleResolvers: true, description: "An entity that more articles are about than used to be." })
export class TrendingEntity {
  @Field(() => Entity, { description: "The entity." })
  entity!: Entity;

  @Field(() => Int, {
    description: "Articles of the window that are about it, see `Entity.articles`, stubs included. At least 2.",
  })
  count!: number;

  @Field(() => Float, {
    description:
      "How many would have been expected by the days before the window: see the formula of `Query.trendingEntities`.",
  })
  baseline!: number;

  @Field(() => Float, {
    description:
      "How surprising `count` is: above 0, without an upper bound. Figures of different windows and times can be compared.",
  })
  score!: number;
}
