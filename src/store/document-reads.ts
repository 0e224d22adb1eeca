import type { Store } from "./connection.js";
import type { ArticleFactsRecord, ArticleRecord, DocumentRecord } from "./documents.js";

/** The documents of `source` whose path starts with `prefix` (or is it, with `exact`). */
export async function* streamDocumentPaths(
  store: Store,
  source: string,
  prefix: string,
  exact: boolean,
): AsyncGenerator<{ _id: string; path: string }> {
  const path = exact ? prefix : { $gte: prefix, $lt: `${prefix}\u{10FFFF}` };
  yield* store.documents
    .find({ source, path, removed: { $exists: false } }, { projection: { path: 1 } })
    .map(({ _id, path }) => ({ _id, path }));
}

export async function findSources(store: Store): Promise<string[]> {
  return store.documents.distinct("source");
}

/** Every topic, as written, and how many documents name it. */
export async function* streamTopics(store: Store): AsyncGenerator<{ name: string; count: number }> {
  const rows = store.documents.aggregate<{ _id: string; count: number }>(
    [
      { $match: { shape: "article", removed: { $exists: false } } },
      { $unwind: "$article.topics" },
      { $group: { _id: "$article.topics", count: { $sum: 1 } } },
    ],
    { allowDiskUse: true },
  );
  for await (const { _id, count } of rows) yield { name: _id, count };
}

export type PageDocument = DocumentRecord & Required<Pick<DocumentRecord, "page">>;

const PAGE_ORDER = { source: 1, path: 1, part: 1 } as const;

/** Every page, ordered by source and path, with what names and links need, and the summary. */
export async function* streamPages(store: Store): AsyncGenerator<PageDocument> {
  yield* store.documents.find<PageDocument>(
    { shape: "page", removed: { $exists: false } },
    {
      sort: PAGE_ORDER,
      projection: { "page.body": 0, "page.sections": 0, "page.links.labels": 0, "page.links.sections": 0 },
    },
  );
}

/** Pages with all that they say, in the same order: those of `ids`, or all but those. */
export async function* streamWholePages(
  store: Store,
  which: "in" | "but",
  ids: string[],
): AsyncGenerator<PageDocument> {
  yield* store.documents.find<PageDocument>(
    { shape: "page", removed: { $exists: false }, _id: which === "in" ? { $in: ids } : { $nin: ids } },
    { sort: PAGE_ORDER },
  );
}

/** A page's text, its body up to a length in characters. */
export type PageText = Pick<DocumentRecord, "_id"> & {
  page: Pick<Required<DocumentRecord>["page"], "title" | "aliases" | "summary" | "body">;
};

/** In any order. */
export async function* streamPageTexts(store: Store, ids: string[], bodyLength: number): AsyncGenerator<PageText> {
  yield* store.documents.aggregate<PageText>([
    { $match: { _id: { $in: ids } } },
    {
      $project: {
        "page.title": 1,
        "page.aliases": 1,
        "page.summary": 1,
        "page.body": { $substrCP: ["$page.body", 0, bodyLength] },
      },
    },
  ]);
}

export type DirtyDocument = Pick<
  DocumentRecord,
  "_id" | "shape" | "articleIds" | "previousArticleIds" | "mergedInto" | "removed"
>;

/** Up to `limit` documents whose nodes are to be derived, by id after `after`. */
export async function findDirtyDocuments(store: Store, after: string, limit: number): Promise<DirtyDocument[]> {
  return store.documents
    .find<DirtyDocument>(
      { dirty: true, _id: { $gt: after } },
      {
        projection: { shape: 1, articleIds: 1, previousArticleIds: 1, mergedInto: 1, removed: 1 },
        sort: { _id: 1 },
        limit,
        hint: { dirty: 1, _id: 1 },
      },
    )
    .toArray();
}

export type ArticleSource = Pick<
  DocumentRecord,
  "_id" | "source" | "path" | "part" | "format" | "shape" | "contentKey" | "linkEnds" | "linkedFrom"
> & { article: ArticleRecord };

/** The documents that are any of these articles, in any order. */
export async function findArticleSources(store: Store, articleIds: string[]): Promise<ArticleSource[]> {
  const fields = ["source", "path", "part", "format", "shape", "contentKey", "linkEnds", "linkedFrom", "article"];
  return store.documents
    .find<ArticleSource>(
      { "article.articleId": { $in: articleIds } },
      { projection: Object.fromEntries(fields.map((field) => [field, 1])) },
    )
    .toArray();
}

/** Ids of the articles whose documents name any of these, or link to one. */
export async function findReferringArticleIds(store: Store, articleIds: string[]): Promise<string[]> {
  const rows = await store.documents
    .find(
      { $or: [{ articleIds: { $in: articleIds } }, { linkEnds: { $in: articleIds } }] },
      { projection: { "article.articleId": 1 } },
    )
    .toArray();
  return rows.flatMap((row) => row.article?.articleId ?? []);
}

/** Enough to fill a stub in; an article that thousands relate to must not cost thousands of reads. */
const ITEMS_PER_STUB = 10;

/** What related lists say of these articles: the first items by source and path of the documents they stand in. */
export async function findRelatedItems(store: Store, articleIds: string[]): Promise<Map<string, ArticleFactsRecord[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await store.documents
    .aggregate<{ id: string; items: { item: ArticleFactsRecord }[] }>([
      { $limit: 1 },
      { $replaceWith: { id: { $literal: articleIds } } },
      { $unwind: "$id" },
      {
        $lookup: {
          from: "documents",
          localField: "id",
          foreignField: "articleIds",
          let: { id: "$id" },
          pipeline: [
            { $sort: { source: 1, path: 1 } },
            { $limit: ITEMS_PER_STUB },
            {
              $project: {
                _id: 0,
                item: {
                  $first: { $filter: { input: "$article.related", cond: { $eq: ["$$this.articleId", "$$id"] } } },
                },
              },
            },
          ],
          as: "items",
        },
      },
    ])
    .toArray();
  return new Map(rows.map(({ id, items }) => [id, items.map(({ item }) => item)]));
}

/** What tells twins apart. */
export type ArticleIdentity = Pick<DocumentRecord, "_id" | "contentKey" | "isShortText" | "mergedInto" | "dirty"> & {
  article: Pick<ArticleRecord, "articleId" | "url" | "publishedAt" | "providerKey">;
};

/** Of the article documents that have any of these texts, or are or were a part of any of these articles. */
export async function findArticleIdentities(
  store: Store,
  by: { contentKeys: string[] } | { articleIds: string[] },
): Promise<ArticleIdentity[]> {
  const which =
    "contentKeys" in by
      ? { contentKey: { $in: by.contentKeys } }
      : { $or: [{ "article.articleId": { $in: by.articleIds } }, { mergedInto: { $in: by.articleIds } }] };
  const facts = ["articleId", "url", "publishedAt", "providerKey"].map((field) => `article.${field}`);
  const fields = ["contentKey", "isShortText", "mergedInto", "dirty", ...facts];
  // No condition that an index of less use would answer.
  const rows = await store.documents
    .find<Partial<ArticleIdentity>>(which, { projection: Object.fromEntries(fields.map((field) => [field, 1])) })
    .toArray();
  return rows.filter((row): row is ArticleIdentity => row.article !== undefined);
}

/** The documents that another one stands for, where either is of these sources. Both are named by path, and by source where the path does not say it. */
export async function* streamDuplicates(
  store: Store,
  sources: string[],
): AsyncGenerator<{ kept: string; dropped: string; reason: string }> {
  const rows = store.documents.aggregate<Named & { reason: string; kept?: Named }>([
    { $match: { duplicate: { $exists: true } } },
    { $sort: { source: 1, path: 1, part: 1 } },
    {
      $lookup: {
        from: "documents",
        localField: "duplicate.of",
        foreignField: "_id",
        as: "kept",
        pipeline: [{ $project: { source: 1, path: 1, part: 1 } }],
      },
    },
    { $match: { $or: [{ source: { $in: sources } }, { "kept.source": { $in: sources } }] } },
    { $project: { source: 1, path: 1, part: 1, reason: "$duplicate.reason", kept: { $first: "$kept" } } },
  ]);
  for await (const { reason, kept, ...dropped } of rows) {
    yield { kept: kept ? nameOf(kept) : "", dropped: nameOf(dropped), reason };
  }
}

type Named = Pick<DocumentRecord, "source" | "path" | "part">;

function nameOf({ source, path, part }: Named): string {
  const file = path.startsWith(`${source}/`) ? path : `${source}: ${path}`;
  return part === 0 ? file : `${file}, document ${part + 1}`;
}
