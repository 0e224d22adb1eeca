import type { ArticleSortKeys } from "./articles.js";
import { sortKeyOf } from "./text-key.js";

/** Stand-ins for null, each of the type of the real values, because MongoDB's comparisons do not cross types. */
export const LAST_DATE = new Date(8.64e15);
export const FIRST_DATE = new Date(-8.64e15);
export const LAST_NUMBER = Number.MAX_SAFE_INTEGER;
export const FIRST_NUMBER = Number.MIN_SAFE_INTEGER;
export const LAST_TEXT = "\u{10FFFF}";
export const FIRST_TEXT = "";

/** The keys by which lists order this article, null last in either direction. */
export function articleSortKeys(
  article: { title: string; publishedAt?: Date; quality?: number; heat?: number },
  providerName: string | undefined,
): ArticleSortKeys {
  const provider = providerName === undefined ? undefined : sortKeyOf(providerName);
  return {
    title: sortKeyOf(article.title),
    publishedAtAsc: article.publishedAt ?? LAST_DATE,
    publishedAtDesc: article.publishedAt ?? FIRST_DATE,
    qualityAsc: article.quality ?? LAST_NUMBER,
    qualityDesc: article.quality ?? FIRST_NUMBER,
    heatAsc: article.heat ?? LAST_NUMBER,
    heatDesc: article.heat ?? FIRST_NUMBER,
    providerNameAsc: provider ?? LAST_TEXT,
    providerNameDesc: provider ?? FIRST_TEXT,
  };
}
