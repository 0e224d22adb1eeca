import { articleIdOfContent, articleIdOfUrl } from "../src/store/ids.js";
import type { ArticleFactsRecord, ArticleRecord, DocumentRecord, ProviderClaimRecord } from "../src/store/documents.js";
import type { ProviderClaim } from "./fields/provider-claim.js";
import type { ArticleFacts, ParsedArticle, ParsedDocument, ParsedPage } from "./shapes/documents.js";
import { linkKeysOf } from "./link/files/link-keys.js";
import { providerClaimKey } from "./link/provider-resolution.js";
import { contentOf, ownArticleId } from "./identity/own-article-id.js";
import { digestOf, plainWords } from "./text-digest.js";
import { unique } from "./unique.js";

export function documentIdOf({ source, path, part }: Pick<DocumentRecord, "source" | "path" | "part">): string {
  return digestOf(source, path, ...(part === 0 ? [] : [String(part)])).slice(0, 22);
}

/** Where a document comes from, and how it was read. */
export type Origin = Pick<DocumentRecord, "source" | "path" | "part" | "digest" | "format" | "lean" | "expiresAt">;

/** What the store keeps of a parsed document: its facts, and the keys by which it is found when they matter. */
export function documentRecord(
  origin: Origin,
  document: ParsedDocument,
  defaultProvider: ProviderClaim | undefined,
): DocumentRecord {
  const base = { _id: documentIdOf(origin), ...origin, shape: document.shape };
  switch (document.shape) {
    case "organization": {
      const claim = claimRecord(document.provider);
      return { ...base, articleIds: [], names: [], providerClaims: [{ ...claim, isOrganization: true }] };
    }
    case "page": {
      const { shape: _shape, ...page } = document;
      return {
        ...base,
        articleIds: [],
        names: unique(page.links.map((link) => link.target)),
        providerClaims: [],
        ...pageContent(document),
        page,
      };
    }
    case "article":
      return {
        ...base,
        ...articleParts(base._id, document, defaultProvider),
        linkKeys: linkKeysOf(origin.path, document.title, origin.part),
      };
  }
}

function articleParts(
  documentId: string,
  document: ParsedArticle,
  defaultProvider: ProviderClaim | undefined,
): Pick<DocumentRecord, "articleIds" | "names" | "providerClaims" | "contentKey" | "isShortText" | "article"> {
  const provider = document.provider ?? defaultProvider;
  const content = contentOf(document.title, document.body);
  const { shape: _shape, provider: _provider, ...rest } = document;
  const related = document.related.map(relatedRecord);
  const article: ArticleRecord = {
    ...rest,
    ...factsRecord(ownArticleId({ ...document, ...content, provider, documentId }), document, provider),
    authors: document.authors,
    topics: document.topics,
    related,
  };
  const claims = [provider, ...document.related.map((item) => item.provider)]
    .filter((claim) => claim !== undefined)
    .map(claimRecord);
  return {
    article,
    articleIds: unique([article.articleId, ...related.map((item) => item.articleId)]),
    names: unique([...document.topics, ...document.links.map((link) => link.target)]),
    providerClaims: [...new Map(claims.map((claim) => [claim.key, claim])).values()],
    ...content,
  };
}

/** An item of a related list: nearly always it has an address; one that no key can be made of is known by what it says. */
function relatedRecord(item: ArticleFacts): ArticleFactsRecord {
  const ofUrl = item.url === undefined ? undefined : articleIdOfUrl(item.url);
  const contentKey = digestOf(plainWords(`${item.title} ${item.excerpt ?? ""}`));
  return factsRecord(ofUrl ?? articleIdOfContent({ contentKey }), item, item.provider);
}

function factsRecord(articleId: string, facts: ArticleFacts, provider: ProviderClaim | undefined): ArticleFactsRecord {
  const { title, excerpt, url, publishedAt, kind, category, quality, heat, images } = facts;
  return {
    articleId,
    title,
    kind,
    images,
    ...(excerpt !== undefined && { excerpt }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(category !== undefined && { category }),
    ...(quality !== undefined && { quality }),
    ...(heat !== undefined && { heat }),
    ...(provider !== undefined && { providerKey: providerClaimKey(provider) }),
  };
}

/** A page that says nothing but its title is nobody's twin. */
function pageContent({ title, body }: ParsedPage): Pick<DocumentRecord, "contentKey"> {
  const [heading, words] = [plainWords(title), plainWords(body)];
  return words === "" || words === heading ? {} : { contentKey: digestOf(`${heading} ${words}`) };
}

function claimRecord(claim: ProviderClaim): ProviderClaimRecord {
  return { ...claim, key: providerClaimKey(claim) };
}
