import type { ArticleSource } from "../../src/store/document-reads.js";
import { siteOf, type HouseOf } from "./resolve-identities.js";
import { dayOf } from "../fields/dates/date-value.js";

/** Why the kept document stands for the dropped one, for the report. */
export function duplicateReason(kept: ArticleSource, dropped: ArticleSource, houseOf: HouseOf): string {
  const [a, b] = [kept.article, dropped.article];
  if (a.url !== undefined && b.url !== undefined) {
    if (a.articleId === b.articleId) return "same URL";
    if (siteOf(a.url) === siteOf(b.url)) return "same text at two addresses of one site";
  }
  if (kept.contentKey !== dropped.contentKey) return "same text as another document of that URL";
  const house = (key: string | undefined): string | undefined => (key === undefined ? undefined : houseOf(key));
  const [day, otherDay] = [a.publishedAt, b.publishedAt].map((date) => date && dayOf(date));
  const isSure = day !== undefined && day === otherDay && house(a.providerKey) === house(b.providerKey);
  return isSure && a.providerKey !== undefined ? "same text, house and day" : "same text";
}
