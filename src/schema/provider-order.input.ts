import { Field, InputType, registerEnumType } from "type-graphql";
import type { ProviderOrderField as OrderField } from "../query/provider-order.js";
import type { OrderDirection as Direction, OrderTerm } from "../query/order.js";
import { OrderDirection } from "./order-direction.enum.js";

export const ProviderOrderField = {
  NAME: "NAME",
  DOMAIN: "DOMAIN",
  ARTICLE_COUNT: "ARTICLE_COUNT",
} as const satisfies { [K in OrderField]: K };

registerEnumType(ProviderOrderField, {
  name: "ProviderOrderField",
  description: "What providers may be ordered by.",
  valuesConfig: {
    NAME: {
      description: "`Provider.name`, as people sort: case, accents and leading punctuation ignored, numbers by value.",
    },
    DOMAIN: { description: "`Provider.domain`." },
    ARTICLE_COUNT: { description: "How many articles it has." },
  },
});

@InputType({ description: "One key of an order of providers." })
export class ProviderOrder implements OrderTerm<OrderField> {
  @Field(() => ProviderOrderField, { description: "What to order by." })
  field!: OrderField;

  @Field(() => OrderDirection, { description: "Which end comes first." })
  direction!: Direction;
}
