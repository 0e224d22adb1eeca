import { Field, InputType } from "type-graphql";
import type { StringOperators } from "../query/operators.js";

@InputType({
  description:
    "Conditions on a text. All that are given must hold; one given as null is no condition. Where there is no text, `ne` and `notIn` hold and the others, but `isNull`, do not.",
})
export class StringFilter implements StringOperators {
  @Field(() => String, { nullable: true, description: "Is exactly this text, case and accents included." })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: "Is not exactly this text, or there is none." })
  ne?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Is exactly one of these, at most 1,000. An empty list matches nothing.",
  })
  in?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Is exactly none of these, at most 1,000, or there is no text.",
  })
  notIn?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Has this text in it, case and accents ignored: `cafe` finds `Le Café`. Every sign stands for itself; there are no wildcards.",
  })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: "Starts with this text, case and accents ignored." })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: there is no text. False: there is one." })
  isNull?: boolean | null;
}
