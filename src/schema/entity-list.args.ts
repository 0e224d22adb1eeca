import { ArgsType, Field } from "type-graphql";
import { EntityFilter } from "./filter.input.js";
import { EntityOrder } from "./entity-order.input.js";
import { PageArgs } from "./page.args.js";
import { TextSearch } from "./text-search.input.js";

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityFilter, { nullable: true, description: "Which entities. All by default." })
  filter?: EntityFilter | null;

  @Field(() => TextSearch, {
    nullable: true,
    description: "Only those in which this is found, together with `filter`.",
  })
  search?: TextSearch | null;

  @Field(() => [EntityOrder], {
    nullable: true,
    description:
      "Order, most important key first; by name by default and for an empty list. A key given twice counts once, as first given. Equal ones are ordered by id, and what has no value comes last in either direction.",
  })
  orderBy?: EntityOrder[] | null;
}
