import { Field, Int, InputType } from "type-graphql";
import type { RangeOperators } from "../query/operators.js";

@InputType({
  description:
    "Conditions on a number. All that are given must hold; one given as null is no condition. Where there is no value, `ne` and `notIn` hold and the others, but `isNull`, do not.",
})
export class IntFilter implements RangeOperators<number> {
  @Field(() => Int, { nullable: true, description: "Is exactly this number." })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: "Is not exactly this number, or there is none." })
  ne?: number | null;

  @Field(() => [Int], { nullable: true, description: "Is one of these, at most 1,000. An empty list matches nothing." })
  in?: number[] | null;

  @Field(() => [Int], { nullable: true, description: "Is none of these, at most 1,000, or there is no value." })
  notIn?: number[] | null;

  @Field(() => Int, { nullable: true, description: "Is greater than this." })
  gt?: number | null;

  @Field(() => Int, { nullable: true, description: "Is this or greater." })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: "Is less than this." })
  lt?: number | null;

  @Field(() => Int, { nullable: true, description: "Is this or less." })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: "True: there is no value. False: there is one." })
  isNull?: boolean | null;
}
