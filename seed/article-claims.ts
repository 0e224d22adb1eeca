import type { ArticleFactsRecord, ArticleRecord, DocumentRecord } from "../src/store/documents.js";

export interface OwnClaim {
  /** The document's id. */
  _id: string;
  article: ArticleRecord;
}

/** What documents say about one article. */
export interface ArticleClaims {
  /** Documents that are the article, the fullest first: that one stands, the others are its duplicates. */
  own: OwnClaim[];
  /** Items of related lists that name it, in the documents' order. */
  items: ArticleFactsRecord[];
}

/** Claims by the id of the article they stand for. `sources` are ordered by source and path, which settles every tie. */
export function articleClaims(sources: DocumentRecord[], idOf: (articleId: string) => string): Map<string, ArticleClaims> {
  const claims = new Map<string, ArticleClaims>();
  const claimsOf = (articleId: string): ArticleClaims => {
    const id = idOf(articleId);
    const found = claims.get(id) ?? { own: [], items: [] };
    claims.set(id, found);
    return found;
  };
  for (const { _id, article } of sources) {
    if (!article) continue;
    claimsOf(article.articleId).own.push({ _id, article });
    for (const item of article.related) claimsOf(item.articleId).items.push(item);
  }
  for (const { own } of claims.values()) own.sort((a, b) => richness(b.article) - richness(a.article));
  return claims;
}

/** A document with a URL stands before one without, then the longer text, then the one that says more. */
function richness(article: ArticleRecord): number {
  const facts = Object.keys(article).length + article.topics.length + article.related.length;
  return (article.url === undefined ? 0 : 2 ** 40) + (article.body?.length ?? 0) * 1000 + Math.min(facts, 999);
}
