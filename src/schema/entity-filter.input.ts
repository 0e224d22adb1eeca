import { Field, InputType } from "type-graphql";
import type { EntityConditions } from "../query/entity-filter.js";
import { IDFilter } from "./id-filter.input.js";
import { StringFilter } from "./string-filter.input.js";

@InputType({
  description:
    "Which entities. All fields that are given must hold; `{}` and null fields are no condition. `and`, `or` and `not` nest, at most 20 deep.",
})
export class EntityFilter implements EntityConditions {
  @Field(() => [EntityFilter], {
    nullable: true,
    description: "All of these hold. An empty list holds for every entity.",
  })
  and?: EntityFilter[] | null;

  @Field(() => [EntityFilter], {
    nullable: true,
    description: "At least one of these holds. An empty list holds for none.",
  })
  or?: EntityFilter[] | null;

  @Field(() => EntityFilter, {
    nullable: true,
    description:
      "This does not hold; a condition on a value that is not there does not hold either, so its `not` does.",
  })
  not?: EntityFilter | null;

  @Field(() => IDFilter, { nullable: true, description: "Conditions on `id`." })
  id?: IDFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `slug`." })
  slug?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `name`; aliases do not count." })
  name?: StringFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only entities without a page of their own. False: only those with one.",
  })
  isStub?: boolean | null;
}
