import { ARTICLE_KINDS, type ArticleKind, type ImageDocument } from "./articles.js";
import { bool, date, integer, listOf, shape, text, type CollectionDefinition } from "./collection.js";
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
  topics: string[];
  related: ArticleFactsRecord[];
}

export interface PageRecord {
  title: string;
  /** File name without its extension: what wiki links may go by. */
  fileStem: string;
  aliases: string[];
  summary?: string;
  body: string;
  sections: SectionDocument[];
  links: { target: string; count: number; labels: string[]; sections: string[] }[];
}

/**
 * What one source file says: the seed's truth, from which articles, providers and entities are derived by a merge that does not
 * depend on order. So a document can change or leave, whatever else names the same things.
 */
export interface DocumentRecord {
  /** Digest of source and path. */
  _id: string;
  source: string;
  /** `/` between folders, the source folder's own name first. */
  path: string;
  /** Of the file's bytes and all that decides how they are read. */
  digest: string;
  format: "article" | "wire" | "wiki" | "organization";
  /** Ids of the articles that this document says something about: its own and the related ones. */
  articleIds: string[];
  providerClaims: ProviderClaimRecord[];
  /** Topics and link targets, as written. */
  names: string[];
  /** Digest of the whole text, without case, spacing and punctuation; absent where there is too little text to tell. */
  contentKey?: string;
  article?: ArticleRecord;
  page?: PageRecord;
  /** Its nodes are not derived yet. */
  dirty?: true;
  /** What `articleIds` was when its nodes were derived last: those must be looked at again. */
  previousArticleIds?: string[];
  /** Its file is gone; it leaves once its nodes are derived again. */
  removed?: true;
  /** Id of the document that stands for it, and why. */
  duplicate?: { of: string; reason: string };
}

const image = shape({ url: text, width: integer, height: integer }, ["url"]);
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
    { key: { "providerClaims.key": 1 } },
    { key: { format: 1, source: 1, path: 1 } },
    { key: { dirty: 1, _id: 1 }, partialFilterExpression: { dirty: true } },
    { key: { "duplicate.of": 1 }, partialFilterExpression: { duplicate: { $exists: true } } },
  ],
  schema: shape(
    {
      _id: text,
      source: text,
      path: text,
      digest: text,
      format: { enum: ["article", "wire", "wiki", "organization"] },
      articleIds: listOf(text),
      providerClaims: listOf(
        shape(
          { key: text, name: text, domain: text, aliases: listOf(text), images: listOf(image), isOrganization: bool },
          ["key"],
        ),
      ),
      names: listOf(text),
      contentKey: text,
      article: shape(
        {
          ...facts,
          body: text,
          authors: listOf(text),
          location: text,
          topics: listOf(text),
          related: listOf(shape(facts, ["articleId", "title", "kind", "images"])),
        },
        ["articleId", "title", "kind", "images", "authors", "topics", "related"],
      ),
      page: shape(
        {
          title: text,
          fileStem: text,
          aliases: listOf(text),
          summary: text,
          body: text,
          sections: listOf(shape({ level: integer, heading: text, body: text })),
          links: listOf(shape({ target: text, count: integer, labels: listOf(text), sections: listOf(text) })),
        },
        ["title", "fileStem", "aliases", "body", "sections", "links"],
      ),
      dirty: bool,
      previousArticleIds: listOf(text),
      removed: bool,
      duplicate: shape({ of: text, reason: text }),
    },
    ["_id", "source", "path", "digest", "format", "articleIds", "providerClaims", "names"],
  ),
};
