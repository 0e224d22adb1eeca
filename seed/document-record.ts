import { articleIdOfContent, articleIdOfUrl } from "../src/store/ids.js";
import type {
  ArticleFactsRecord,
  ArticleRecord,
  DocumentRecord,
  PageRecord,
  ProviderClaimRecord,
} from "../src/store/documents.js";
import type { ProviderClaim } from "./fields/provider-claim.js";
import type { ArticleFacts, ParsedArticle, ParsedDocument, ParsedPage } from "./shapes/documents.js";
import { fileStem } from "./shapes/file-title.js";
import { linkKeysOf } from "./link/files/link-keys.js";
import { providerClaimKey } from "./link/provider-resolution.js";
import { contentKeyOf, digestOf } from "./text-digest.js";
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
      const page = pageRecord(document, origin.path);
      return {
        ...base,
        articleIds: [],
        names: unique(page.links.map((link) => link.target)),
        providerClaims: [],
        contentKey: contentKeyOf(page.title, page.body),
        page,
      };
    }
    case "article":
      return {
        ...base,
        ...articleParts(document, defaultProvider),
        linkKeys: linkKeysOf(origin.path, document.title, origin.part),
      };
  }
}

function articleParts(
  document: ParsedArticle,
  defaultProvider: ProviderClaim | undefined,
): Pick<DocumentRecord, "articleIds" | "names" | "providerClaims" | "contentKey" | "article"> {
  const provider = document.provider ?? defaultProvider;
  const contentKey = contentKeyOf(document.title, document.body ?? document.excerpt ?? "");
  const related = document.related.map((item) =>
    factsRecord(item, item.provider, contentKeyOf(item.title, item.excerpt ?? "")),
  );
  const { shape: _shape, provider: _provider, ...rest } = document;
  const article: ArticleRecord = {
    ...rest,
    ...factsRecord(document, provider, contentKey),
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
    // Without a body there is too little text to call two articles the same.
    ...(document.body !== undefined && { contentKey }),
  };
}

function factsRecord(facts: ArticleFacts, provider: ProviderClaim | undefined, contentKey: string): ArticleFactsRecord {
  const { title, excerpt, url, publishedAt, kind, category, quality, heat, images } = facts;
  return {
    articleId: (url === undefined ? undefined : articleIdOfUrl(url)) ?? articleIdOfContent(contentKey),
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

function pageRecord({ shape: _shape, ...page }: ParsedPage, path: string): PageRecord {
  return { ...page, fileStem: fileStem(path) };
}

function claimRecord(claim: ProviderClaim): ProviderClaimRecord {
  return { ...claim, key: providerClaimKey(claim) };
}
