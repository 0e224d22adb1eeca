import { Field, InputType } from "type-graphql";
import type { ProviderConditions } from "../query/provider-filter.js";
import { IDFilter } from "./id-filter.input.js";
import { StringFilter } from "./string-filter.input.js";

@InputType({
  description:
    "Which providers. All fields that are given must hold; `{}` and null fields are no condition. `and`, `or` and `not` nest, at most 20 deep.",
})
export class ProviderFilter implements ProviderConditions {
  @Field(() => [ProviderFilter], {
    nullable: true,
    description: "All of these hold. An empty list holds for every provider.",
  })
  and?: ProviderFilter[] | null;

  @Field(() => [ProviderFilter], {
    nullable: true,
    description: "At least one of these holds. An empty list holds for none.",
  })
  or?: ProviderFilter[] | null;

  @Field(() => ProviderFilter, {
    nullable: true,
    description:
      "This does not hold; a condition on a value that is not there does not hold either, so its `not` does.",
  })
  not?: ProviderFilter | null;

  @Field(() => IDFilter, { nullable: true, description: "Conditions on `id`." })
  id?: IDFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `name`; aliases do not count." })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `domain`." })
  domain?: StringFilter | null;
}
