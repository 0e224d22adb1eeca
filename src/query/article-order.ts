import { SCORE } from "../store/list-request.js";
import { keyPair, orderOf, sameKey, type ListOrder, type OrderFields, type OrderTerm } from "./order.js";

export type ArticleOrderField =
  "PUBLISHED_AT" | "INGESTED_AT" | "QUALITY" | "HEAT" | "TITLE" | "PROVIDER_NAME" | "RELEVANCE";

const FIELDS: OrderFields<ArticleOrderField> = {
  PUBLISHED_AT: keyPair("sort.publishedAt", "date"),
  INGESTED_AT: sameKey("ingestedAt", "date"),
  QUALITY: keyPair("sort.quality", "number"),
  HEAT: keyPair("sort.heat", "number"),
  TITLE: sameKey("sort.title", "text"),
  PROVIDER_NAME: keyPair("sort.providerName", "text"),
  RELEVANCE: sameKey(SCORE, "number"),
};

/** Newest first where nothing is asked for. */
export function articleOrder(terms?: readonly OrderTerm<ArticleOrderField>[] | null): ListOrder {
  return orderOf(terms, FIELDS, { field: "PUBLISHED_AT", direction: "DESC" });
}
