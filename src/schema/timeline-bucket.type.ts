import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "./scalars.js";

@ObjectType({ simpleResolvers: true, description: "How many articles were published in one interval." })
export class TimelineBucket {
  @Field(() => DateTime, {
    description:
      "First instant of the interval, in UTC: midnight in the time zone for a day, or what comes first where that day has no midnight.",
  })
  start!: Date;

  @Field(() => Int, { description: "How many articles; 0 only between others that have some." })
  count!: number;
}
