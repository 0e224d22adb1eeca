import { SCORE } from "../store/list-request.js";
import { orderOf, sameKey, type ListOrder, type OrderFields, type OrderTerm } from "./order.js";

export type EntityOrderField = "NAME" | "ARTICLE_COUNT" | "RELEVANCE";

const FIELDS: OrderFields<EntityOrderField> = {
  NAME: sameKey("sort.name", "text"),
  ARTICLE_COUNT: sameKey("articleCount", "number"),
  RELEVANCE: sameKey(SCORE, "number"),
};

/** By name where nothing is asked for. */
export function entityOrder(terms?: readonly OrderTerm<EntityOrderField>[] | null): ListOrder {
  return orderOf(terms, FIELDS, { field: "NAME", direction: "ASC" });
}
