import { keyPair, orderOf, sameKey, type ListOrder, type OrderFields, type OrderTerm } from "./order.js";

export type ProviderOrderField = "NAME" | "DOMAIN" | "ARTICLE_COUNT";

const FIELDS: OrderFields<ProviderOrderField> = {
  NAME: sameKey("sort.name", "text"),
  DOMAIN: keyPair("sort.domain", "text"),
  ARTICLE_COUNT: sameKey("articleCount", "number"),
};

/** By name where nothing is asked for. */
export function providerOrder(terms?: readonly OrderTerm<ProviderOrderField>[] | null): ListOrder {
  return orderOf(terms, FIELDS, { field: "NAME", direction: "ASC" });
}
