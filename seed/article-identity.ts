import type { Store } from "../src/store/connection.js";
import { findArticleIdentities, type ArticleIdentity } from "../src/store/document-reads.js";
import { groupBy } from "./group-by.js";

/** Which articles stand for which, once twins are told. */
export interface Identities {
  /** From the id that a document's own URL or text gives to the id of the article that stands for it, mostly the same. */
  idOf(articleId: string): string;
  /** Ids that a document of their own gives. */
  known: Set<string>;
  /** Ids that another one stands for. */
  moved: string[];
  /** Why this document's article is another one's; undefined where it is its own. */
  reasonOf(documentId: string): string | undefined;
}

export async function findIdentities(store: Store, articleIds: string[]): Promise<Identities> {
  const own = await findArticleIdentities(store, { articleIds });
  const contentKeys = [...new Set(own.flatMap((row) => row.contentKey ?? []))];
  const twins = contentKeys.length === 0 ? [] : await findArticleIdentities(store, { contentKeys });
  return resolveIdentities([...new Map([...own, ...twins].map((row) => [row._id, row])).values()]);
}

/**
 * The same text twice is one article: where one of them has no URL it joins the one that has; two URLs of one site with one text
 * are one page under two addresses. The same text at two sites stays two articles: both were published.
 */
export function resolveIdentities(rows: ArticleIdentity[]): Identities {
  const kept = new Map<string, string>();
  const reasons = new Map<string, string>();
  for (const twins of groupBy(rows, (row) => row.contentKey).values()) {
    if (twins[0]?.contentKey === undefined || twins.length < 2) continue;
    const firstOfSite = new Map<string, string>();
    for (const { _id, article } of twins.filter((row) => row.article.url !== undefined).sort(byUrl)) {
      const site = siteOf(article.url ?? "");
      const first = firstOfSite.get(site) ?? article.articleId;
      firstOfSite.set(site, first);
      if (first !== article.articleId) {
        kept.set(article.articleId, first);
        reasons.set(_id, "same text at two addresses of one site");
      }
    }
    const [home] = firstOfSite.values();
    if (home === undefined) continue;
    for (const { _id, article } of twins.filter((row) => row.article.url === undefined)) {
      kept.set(article.articleId, home);
      reasons.set(_id, "same text");
    }
  }
  return {
    known: new Set(rows.map((row) => row.article.articleId)),
    idOf: (articleId) => kept.get(articleId) ?? articleId,
    moved: [...kept.keys()],
    reasonOf: (documentId) => reasons.get(documentId),
  };
}

function byUrl(a: ArticleIdentity, b: ArticleIdentity): number {
  const [left, right] = [a.article.url ?? "", b.article.url ?? ""];
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : a._id < b._id ? -1 : 1);
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(www|m|amp|mobile)\./, "");
}
