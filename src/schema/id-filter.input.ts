import { Field, ID, InputType } from "type-graphql";
import type { IdOperators } from "../query/operators.js";

@InputType({ description: "Conditions on an id. All that are given must hold; one given as null is no condition." })
export class IDFilter implements IdOperators {
  @Field(() => ID, { nullable: true, description: "Is this id." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Is not this id." })
  ne?: string | null;

  @Field(() => [ID], { nullable: true, description: "Is one of these, at most 1,000. An empty list matches nothing." })
  in?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Is none of these, at most 1,000." })
  notIn?: string[] | null;
}
