import { ARTICLE_KINDS, type ArticleKind, type ImageDocument } from "./articles.js";
import { bool, date, integer, listOf, shape, text, type CollectionDefinition } from "./collection.js";
import { DOCUMENT_SHAPES, type DocumentShape } from "./document-shape.js";
import type { SectionDocument } from "./entities.js";

/** What one document says about a provider. `key` names the claim: equal claims have equal keys. */
export interface ProviderClaimRecord {
  key: string;
  name?: string;
  domain?: string;
  /** Other names that the same document gives, such as an acronym in parentheses. */
  aliases?: string[];
  images?: ImageDocument[];
  isOrganization?: boolean;
}

/** An article, or an item of an article's related list, as its document gives it. */
export interface ArticleFactsRecord {
  /** The id its own URL or content gives; another one where the article turns out to be a duplicate. */
  articleId: string;
  title: string;
  excerpt?: string;
  /** As to be shown: absolute http(s), tracking parameters removed. */
  url?: string;
  publishedAt?: Date;
  kind: ArticleKind;
  category?: string;
  quality?: number;
  heat?: number;
  images: ImageDocument[];
  providerKey?: string;
}

export interface ArticleRecord extends ArticleFactsRecord {
  body?: string;
  authors: string[];
  location?: string;
  /** BCP 47, as the source says. */
  language?: string;
  topics: string[];
  links: LinkRecord[];
  related: ArticleFactsRecord[];
}

/** Links of one kind from a text to one target; see `ParsedLink` of the seed. */
export interface LinkRecord {
  target: string;
  kind: LinkKind;
  /** The label where it may be the target. */
  turned?: string;
  count: number;
  labels: string[];
  sections: string[];
}

export const LINK_KINDS = ["name", "path"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface PageRecord {
  title: string;
  aliases: string[];
  summary?: string;
  body: string;
  sections: SectionDocument[];
  links: LinkRecord[];
  /** The page says nothing but that its title is another name of this one. */
  redirect?: string;
}

/**
 * What one document of a source file says: the seed's truth, from which articles, providers and entities are derived by a merge that does not
 * depend on order. So a document can change or leave, whatever else names the same things.
 */
export interface DocumentRecord {
  /** Digest of source, path and part. */
  _id: string;
  source: string;
  /** `/` between folders, the source folder's own name first. */
  path: string;
  /** Which of the file's documents, from 0. */
  part: number;
  /** Of the file's bytes and all that decides how they are read. */
  digest: string;
  /** Name of the format that read it. */
  format: string;
  shape: DocumentShape;
  /** Its own evidence left its shape open: what the files beside it said, which may change while it does not. */
  lean?: DocumentLean;
  /** From then on it is not to be shown. */
  expiresAt?: Date;
  /** Ids of the articles that this document says something about: its own and the related ones. */
  articleIds: string[];
  providerClaims: ProviderClaimRecord[];
  /** Topics and link targets, as written. */
  names: string[];
  /** Digest of title and text, without case, spacing and punctuation; absent where there is no text. */
  contentKey?: string;
  /** The article's text is so short that day and house must tell whether another one like it is the same. */
  isShortText?: true;
  article?: ArticleRecord;
  page?: PageRecord;
  /** Where it lies on its site, where its fields say so: `/about`. */
  sitePaths?: string[];
  /** Of an article: keys under which links look for it, see `linkKeysOf` of the seed. */
  linkKeys?: string[];
  /** What each of the article's links led to when its node was derived last: the id of an entity or article, or "". */
  linkEnds?: string[];
  /** The entities whose pages linked to the article when its node was derived last. */
  linkedFrom?: string[];
  /** Its nodes are not derived yet. */
  dirty?: true;
  /** What `articleIds` was when its nodes were derived last: those must be looked at again. */
  previousArticleIds?: string[];
  /** Its file is gone; it leaves once its nodes are derived again. */
  removed?: true;
  /** Id of the document that stands for it, and why. */
  duplicate?: { of: string; reason: string };
  /** Id of the article that its article has become a part of, or will once its nodes are derived; absent where that is its own. */
  mergedInto?: string;
}

/** What most documents beside one are; `none` where they do not agree. */
export const DOCUMENT_LEANS = ["article", "page", "none"] as const;
export type DocumentLean = (typeof DOCUMENT_LEANS)[number];

const image = shape({ url: text, width: integer, height: integer }, ["url"]);
const link = shape(
  {
    target: text,
    kind: { enum: [...LINK_KINDS] },
    turned: text,
    count: integer,
    labels: listOf(text),
    sections: listOf(text),
  },
  ["target", "kind", "count", "labels", "sections"],
);
const facts = {
  articleId: text,
  title: text,
  excerpt: text,
  url: text,
  publishedAt: date,
  kind: { enum: [...ARTICLE_KINDS] },
  category: text,
  quality: integer,
  heat: integer,
  images: listOf(image),
  providerKey: text,
};

export const documents: CollectionDefinition = {
  name: "documents",
  indexes: [
    { key: { source: 1, path: 1 } },
    { key: { articleIds: 1, source: 1, path: 1 } },
    { key: { "article.articleId": 1 } },
    { key: { contentKey: 1 }, partialFilterExpression: { contentKey: { $exists: true } } },
    { key: { names: 1 } },
    { key: { "article.links.target": 1 }, partialFilterExpression: { "article.links.target": { $exists: true } } },
    { key: { linkKeys: 1 }, partialFilterExpression: { linkKeys: { $exists: true } } },
    { key: { linkEnds: 1 }, partialFilterExpression: { linkEnds: { $exists: true } } },
    { key: { linkedFrom: 1 }, partialFilterExpression: { linkedFrom: { $exists: true } } },
    { key: { "providerClaims.key": 1 } },
    { key: { shape: 1, source: 1, path: 1, part: 1 } },
    { key: { dirty: 1, _id: 1 }, partialFilterExpression: { dirty: true } },
    { key: { mergedInto: 1 }, partialFilterExpression: { mergedInto: { $exists: true } } },
  ],
  schema: shape(
    {
      _id: text,
      source: text,
      path: text,
      digest: text,
      part: integer,
      format: text,
      shape: { enum: [...DOCUMENT_SHAPES] },
      lean: { enum: [...DOCUMENT_LEANS] },
      expiresAt: date,
      articleIds: listOf(text),
      providerClaims: listOf(
        shape(
          { key: text, name: text, domain: text, aliases: listOf(text), images: listOf(image), isOrganization: bool },
          ["key"],
        ),
      ),
      names: listOf(text),
      contentKey: text,
      isShortText: bool,
      article: shape(
        {
          ...facts,
          body: text,
          authors: listOf(text),
          location: text,
          language: text,
          topics: listOf(text),
          links: listOf(link),
          related: listOf(shape(facts, ["articleId", "title", "kind", "images"])),
        },
        ["articleId", "title", "kind", "images", "authors", "topics", "links", "related"],
      ),
      page: shape(
        {
          title: text,
          aliases: listOf(text),
          summary: text,
          body: text,
          sections: listOf(shape({ level: integer, heading: text, body: text })),
          links: listOf(link),
          redirect: text,
        },
        ["title", "aliases", "body", "sections", "links"],
      ),
      sitePaths: listOf(text),
      linkKeys: listOf(text),
      linkEnds: listOf(text),
      linkedFrom: listOf(text),
      dirty: bool,
      previousArticleIds: listOf(text),
      removed: bool,
      duplicate: shape({ of: text, reason: text }),
      mergedInto: text,
    },
    ["_id", "source", "path", "part", "digest", "format", "shape", "articleIds", "providerClaims", "names"],
  ),
};
