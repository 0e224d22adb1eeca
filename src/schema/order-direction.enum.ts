import { registerEnumType } from "type-graphql";
import type { OrderDirection as Direction } from "../query/order.js";

export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const satisfies { [K in Direction]: K };

registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which end of an order comes first. Whatever has no value comes last in either direction.",
  valuesConfig: {
    ASC: { description: "Smallest, oldest, or A first." },
    DESC: { description: "Largest, newest, or Z first." },
  },
});
