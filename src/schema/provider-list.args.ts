import { ArgsType, Field } from "type-graphql";
import { ProviderFilter } from "./filter.input.js";
import { ProviderOrder } from "./provider-order.input.js";
import { PageArgs } from "./page.args.js";

@ArgsType()
export class ProviderListArgs extends PageArgs {
  @Field(() => ProviderFilter, { nullable: true, description: "Which providers. All by default." })
  filter?: ProviderFilter | null;

  @Field(() => [ProviderOrder], {
    nullable: true,
    description:
      "Order, most important key first; by name by default and for an empty list. A key given twice counts once, as first given. Equal ones are ordered by id, and what has no value comes last in either direction.",
  })
  orderBy?: ProviderOrder[] | null;
}
