import { Field, InputType } from "type-graphql";
import type { RangeOperators } from "../query/operators.js";
import { DateTime } from "./scalars.js";

@InputType({
  description:
    "Conditions on a point in time. All that are given must hold; one given as null is no condition. Where there is no value, `ne` holds and the others, but `isNull`, do not.",
})
export class DateTimeFilter implements Omit<RangeOperators<Date>, "in" | "notIn"> {
  @Field(() => DateTime, { nullable: true, description: "Is exactly this point in time." })
  eq?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Is not exactly this point in time, or there is none." })
  ne?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Is later than this." })
  gt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Is this or later." })
  gte?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Is earlier than this." })
  lt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Is this or earlier." })
  lte?: Date | null;

  @Field(() => Boolean, { nullable: true, description: "True: there is no value. False: there is one." })
  isNull?: boolean | null;
}
