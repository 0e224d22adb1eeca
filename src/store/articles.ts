import { bool, date, integer, listOf, number, shape, text, type CollectionDefinition } from "./collection.js";
import { documentOrigins, type DocumentOrigin } from "./document-origin.js";
import { searchShape, type SearchDocument } from "./search-document.js";

export const ARTICLE_KINDS = ["ARTICLE", "VIDEO", "COURSE", "NEWSLETTER", "OTHER"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];
export const RELATED_REASONS = ["EDITORIAL", "SAME_STORY", "SIMILAR"] as const;
export type RelatedReason = (typeof RELATED_REASONS)[number];
export const TEXT_FIELDS = ["TITLE", "EXCERPT", "BODY"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface ImageDocument {
  url: string;
  width?: number;
  height?: number;
}

/** `start` and `end` in UTF-16 code units into that field. */
export interface TextRangeDocument {
  field: TextField;
  start: number;
  end: number;
}

export interface MentionDocument {
  entityId: string;
  count: number;
  /** 0 to 1. */
  salience: number;
  ranges: TextRangeDocument[];
}

export interface RelatedDocument {
  articleId: string;
  reason: RelatedReason;
  /** 0 to 1; 1 for EDITORIAL. */
  score: number;
}

/**
 * Keys that a list is ordered by, each stored so that null comes last in that direction: a missing date is the far future
 * in `publishedAtAsc` and the far past in `publishedAtDesc`; likewise for numbers and names. So a seek is one plain range.
 */
export interface ArticleSortKeys {
  title: string;
  publishedAtAsc: Date;
  publishedAtDesc: Date;
  qualityAsc: number;
  qualityDesc: number;
  heatAsc: number;
  heatDesc: number;
  providerNameAsc: string;
  providerNameDesc: string;
}

/** A field that the source does not give is absent, never null. */
export interface ArticleDocument {
  /** `art_…`, from the canonical URL or, lacking one, the content. */
  _id: string;
  title: string;
  excerpt?: string;
  body?: string;
  url?: string;
  publishedAt?: Date;
  kind: ArticleKind;
  category?: string;
  authors: string[];
  location?: string;
  quality?: number;
  heat?: number;
  images: ImageDocument[];
  isStub: boolean;
  ingestedAt: Date;
  /** Most telling first; absent where there are none, as for stubs. */
  documents?: DocumentOrigin[];
  providerId?: string;
  topicIds: string[];
  /** What it is about, each once: topics, mentioned and linked entities, and those whose pages link to it. `Entity.articles` lists by it. */
  entityIds: string[];
  /** EDITORIAL first in the source's order, then what the seed found, by score. */
  related: RelatedDocument[];
  /** Of the story that it tells together with other articles. Kept by the seed. */
  storyId?: string;
  /** Most salient first. */
  mentions: MentionDocument[];
  /** Title and category without case and accents, for `contains` and `startsWith`. */
  fold: { title: string; category?: string };
  sort: ArticleSortKeys;
  /** What full text search reads. */
  search: SearchDocument;
  /** Digest of all that documents say, so without `ingestedAt` and found relations: equal means there is nothing to write. */
  revision: string;
}

export const articles: CollectionDefinition = {
  name: "articles",
  indexes: [
    { key: { "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { "sort.publishedAtAsc": 1, _id: 1 } },
    { key: { ingestedAt: 1, _id: 1 } },
    { key: { "sort.title": 1, _id: 1 } },
    { key: { "sort.qualityDesc": -1, _id: -1 } },
    { key: { "sort.qualityAsc": 1, _id: 1 } },
    { key: { "sort.heatDesc": -1, _id: -1 } },
    { key: { "sort.heatAsc": 1, _id: 1 } },
    { key: { "sort.providerNameAsc": 1, _id: 1 } },
    { key: { "sort.providerNameDesc": -1, _id: -1 } },
    { key: { providerId: 1, "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { providerId: 1, "sort.heatDesc": -1, _id: -1 } },
    { key: { providerId: 1, "sort.qualityDesc": -1, _id: -1 } },
    { key: { entityIds: 1, "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { entityIds: 1, "sort.heatDesc": -1, _id: -1 } },
    { key: { entityIds: 1, "sort.qualityDesc": -1, _id: -1 } },
    { key: { "related.articleId": 1, "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { storyId: 1, "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { kind: 1, "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { category: 1, "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { isStub: 1, "sort.publishedAtDesc": -1, _id: -1 } },
    { key: { "fold.title": 1 } },
    { key: { "search.terms": 1 } },
  ],
  schema: shape(
    {
      _id: text,
      title: text,
      excerpt: text,
      body: text,
      url: text,
      publishedAt: date,
      kind: { enum: [...ARTICLE_KINDS] },
      category: text,
      authors: listOf(text),
      location: text,
      quality: integer,
      heat: integer,
      images: listOf(shape({ url: text, width: integer, height: integer }, ["url"])),
      isStub: bool,
      ingestedAt: date,
      documents: documentOrigins,
      providerId: text,
      topicIds: listOf(text),
      entityIds: listOf(text),
      related: listOf(shape({ articleId: text, reason: { enum: [...RELATED_REASONS] }, score: number })),
      storyId: text,
      mentions: listOf(
        shape({
          entityId: text,
          count: integer,
          salience: number,
          ranges: listOf(shape({ field: { enum: [...TEXT_FIELDS] }, start: integer, end: integer })),
        }),
      ),
      fold: shape({ title: text, category: text }, ["title"]),
      sort: shape({
        title: text,
        publishedAtAsc: date,
        publishedAtDesc: date,
        qualityAsc: number,
        qualityDesc: number,
        heatAsc: number,
        heatDesc: number,
        providerNameAsc: text,
        providerNameDesc: text,
      }),
      search: searchShape,
      revision: text,
    },
    // `search` is not asked for: what an older version wrote has none until the next seed run, which changes it in several steps.
    [
      "_id",
      "title",
      "kind",
      "authors",
      "images",
      "isStub",
      "ingestedAt",
      "topicIds",
      "entityIds",
      "related",
      "mentions",
      "fold",
      "sort",
      "revision",
    ],
  ),
};
