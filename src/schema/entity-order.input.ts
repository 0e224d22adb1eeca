import { Field, InputType, registerEnumType } from "type-graphql";
import type { EntityOrderField as OrderField } from "../query/entity-order.js";
import type { OrderDirection as Direction, OrderTerm } from "../query/order.js";
import { OrderDirection } from "./order-direction.enum.js";

export const EntityOrderField = {
  NAME: "NAME",
  ARTICLE_COUNT: "ARTICLE_COUNT",
  RELEVANCE: "RELEVANCE",
} as const satisfies { [K in OrderField]: K };

registerEnumType(EntityOrderField, {
  name: "EntityOrderField",
  description: "What entities may be ordered by.",
  valuesConfig: {
    NAME: {
      description: "`Entity.name`, as people sort: case, accents and leading punctuation ignored, numbers by value.",
    },
    ARTICLE_COUNT: { description: "How many articles are about it, see `Entity.articles`." },
    RELEVANCE: { description: "`EntityEdge.score`: DESC for the best first. Only together with `search`." },
  },
});

@InputType({ description: "One key of an order of entities." })
export class EntityOrder implements OrderTerm<OrderField> {
  @Field(() => EntityOrderField, { description: "What to order by." })
  field!: OrderField;

  @Field(() => OrderDirection, { description: "Which end comes first." })
  direction!: Direction;
}
