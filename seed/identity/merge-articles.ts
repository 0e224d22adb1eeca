import type { ArticleSource } from "../../src/store/document-reads.js";
import type { ArticleFactsRecord, ArticleRecord } from "../../src/store/documents.js";
import { byText } from "../link/order.js";

/** The fullest first: with an address, then with the longer text, then the one that says more; equal ones by source, path and part. */
export function rankSources(sources: readonly ArticleSource[]): ArticleSource[] {
  return sources.toSorted(
    (a, b) =>
      richness(b.article) - richness(a.article) ||
      byText(a.source, b.source) ||
      byText(a.path, b.path) ||
      a.part - b.part,
  );
}

function richness(article: ArticleRecord): number {
  const facts = Object.keys(article).length + article.topics.length + article.related.length;
  return (article.url === undefined ? 0 : 2 ** 40) + (article.body?.length ?? 0) * 1000 + Math.min(facts, 999);
}

/**
 * One article of all documents that tell of it, the fullest first: each field from the first that has it, a list as a whole from the first
 * that has a list with anything in it. The links are those of the text that stands.
 */
export function mergeArticles(ranked: readonly ArticleRecord[]): ArticleRecord {
  return { ...ranked.reduce(fill), links: textOf(ranked)?.links ?? [] };
}

/** Of these the one whose body stands; where none has a body, the one whose links do. */
export function textOf(ranked: readonly ArticleRecord[]): ArticleRecord | undefined {
  return ranked.find(({ body }) => body !== undefined) ?? ranked.find(({ links }) => links.length > 0);
}

/** The same for items of related lists, at least one. */
export function mergeFacts(ranked: readonly ArticleFactsRecord[]): ArticleFactsRecord {
  return ranked.reduce(fill);
}

/** What `full` does not say, as `other` says it. ARTICLE is the kind of what names none, so any other one stands before it. */
function fill<Facts extends ArticleFactsRecord>(full: Facts, other: Facts): Facts {
  const told = Object.entries(full).filter(([, value]) => value !== undefined && !isEmptyList(value));
  const merged = { ...full, ...other, ...Object.fromEntries(told) } as Facts;
  return { ...merged, kind: full.kind === "ARTICLE" ? other.kind : full.kind };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
