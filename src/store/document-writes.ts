import { BSON, type Filter } from "mongodb";
import type { Store } from "./connection.js";
import type { DocumentRecord } from "./documents.js";

/** MongoDB takes 16 MiB a document; what the seed adds later must fit too. */
const LARGEST_RECORD = 15 * 1024 * 1024;
const LARGEST_NODE = 16 * 1024 * 1024 - 1024;
/** Nothing with a shorter text comes near what the store takes, so nobody has to measure it. */
const SURELY_FITS = 3_000_000;

export function fitsStore(record: object): boolean {
  return BSON.calculateObjectSize(record) <= LARGEST_RECORD;
}

/** Whether a node made of such records can be stored. */
export function nodeFitsStore(node: { body?: string | undefined }): boolean {
  return (node.body?.length ?? 0) < SURELY_FITS || BSON.calculateObjectSize(node) <= LARGEST_NODE;
}

export type KnownDocument = Pick<
  DocumentRecord,
  | "_id"
  | "path"
  | "part"
  | "digest"
  | "lean"
  | "expiresAt"
  | "articleIds"
  | "previousArticleIds"
  | "mergedInto"
  | "removed"
>;

/** What the store knows of the documents of these files, by path; files it does not know are absent. */
export async function findKnownDocumentsByPaths(
  store: Store,
  source: string,
  paths: string[],
): Promise<Map<string, KnownDocument[]>> {
  const fields = [
    "path",
    "part",
    "digest",
    "lean",
    "expiresAt",
    "articleIds",
    "previousArticleIds",
    "mergedInto",
    "removed",
  ];
  const rows = store.documents.find<KnownDocument>(
    { source, path: { $in: paths } },
    { projection: Object.fromEntries(fields.map((field) => [field, 1])) },
  );
  const known = new Map<string, KnownDocument[]>();
  for await (const row of rows) {
    const parts = known.get(row.path);
    if (parts) parts.push(row);
    else known.set(row.path, [row]);
  }
  return known;
}

/** Gives what versions before shapes and parts wrote the fields that all documents have now. */
export async function upgradeDocuments(store: Store): Promise<void> {
  await store.documents.updateMany({ shape: { $exists: false } }, [
    {
      $set: {
        part: 0,
        shape: {
          $switch: {
            branches: [
              { case: { $eq: ["$format", "wiki"] }, then: "page" },
              { case: { $eq: ["$format", "organization"] }, then: "organization" },
            ],
            default: "article",
          },
        },
        format: { $cond: [{ $eq: ["$format", "wire"] }, "wire", "front matter"] },
        "article.links": { $cond: [{ $eq: [{ $type: "$article" }, "object"] }, [], "$$REMOVE"] },
        "page.links": {
          $cond: [
            { $eq: [{ $type: "$page" }, "object"] },
            { $map: { input: "$page.links", in: { $mergeObjects: ["$$this", { kind: "name" }] } } },
            "$$REMOVE",
          ],
        },
      },
    },
    { $set: { article: { $cond: [{ $eq: ["$article", {}] }, "$$REMOVE", "$article"] } } },
    { $set: { page: { $cond: [{ $eq: ["$page", {}] }, "$$REMOVE", "$page"] } } },
    { $unset: "page.fileStem" },
  ]);
}

/** Writes new and changed documents, marked dirty; the articles that an older version (in `known`) named are kept in mind. */
export async function upsertDocuments(
  store: Store,
  records: DocumentRecord[],
  known: readonly KnownDocument[],
): Promise<void> {
  if (records.length === 0) return;
  const before = new Map(known.map((row) => [row._id, row]));
  await store.documents.bulkWrite(
    records.map((record) => {
      const old = before.get(record._id);
      const previousArticleIds = [...new Set([...(old?.previousArticleIds ?? []), ...(old?.articleIds ?? [])])];
      const replacement = {
        ...record,
        dirty: true as const,
        ...(previousArticleIds.length > 0 && { previousArticleIds }),
        ...(old?.mergedInto !== undefined && { mergedInto: old.mergedInto }),
      };
      return { replaceOne: { filter: { _id: record._id }, replacement, upsert: true } };
    }),
    { ordered: false },
  );
}

/** The files of these documents are gone, or are drafts now: their nodes are to be derived without them. */
export async function markDocumentsRemoved(store: Store, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await markRemoved(store, { _id: { $in: ids } });
}

/** All documents of these sources are to go. */
export async function markSourcesRemoved(store: Store, sources: string[]): Promise<void> {
  await markRemoved(store, { source: { $in: sources } });
}

async function markRemoved(store: Store, which: Filter<DocumentRecord>): Promise<void> {
  await store.documents.updateMany({ ...which, removed: { $exists: false } }, [
    {
      $set: {
        removed: true,
        dirty: true,
        digest: "",
        previousArticleIds: { $setUnion: [{ $ifNull: ["$previousArticleIds", []] }, "$articleIds"] },
        articleIds: [],
        providerClaims: [],
        names: [],
      },
    },
    {
      $unset: [
        "contentKey",
        "isShortText",
        "article",
        "page",
        "duplicate",
        "sitePaths",
        "linkKeys",
        "linkEnds",
        "linkedFrom",
      ],
    },
  ]);
}

const CHUNK = 1000;

async function markDirty(store: Store, path: string, values: string[]): Promise<void> {
  for (let start = 0; start < values.length; start += CHUNK) {
    await store.documents.updateMany(
      { [path]: { $in: values.slice(start, start + CHUNK) } },
      { $set: { dirty: true } },
    );
  }
}

export const markDocumentsDirtyByProviderKeys = (store: Store, keys: string[]): Promise<void> =>
  markDirty(store, "providerClaims.key", keys);
export const markDocumentsDirtyByNames = (store: Store, names: string[]): Promise<void> =>
  markDirty(store, "names", names);
export const markDocumentsDirtyByArticleIds = (store: Store, ids: string[]): Promise<void> =>
  markDirty(store, "articleIds", ids);

export async function markAllDocumentsDirty(store: Store): Promise<void> {
  await store.documents.updateMany({}, { $set: { dirty: true } });
}

export async function hasDirtyDocuments(store: Store): Promise<boolean> {
  return (await store.documents.findOne({ dirty: true }, { projection: { _id: 1 } })) !== null;
}

/** Whether nodes of at least `least` documents are to be derived, and of more documents than there are articles. */
export async function isMostlyDirty(store: Store, least: number): Promise<boolean> {
  const most = Math.max(least, await store.articles.estimatedDocumentCount());
  return (await store.documents.countDocuments({ dirty: true }, { limit: most })) === most;
}

/** Their nodes are derived: the flags go, and so do the documents whose files are gone. */
export async function settleDocuments(store: Store, settled: Pick<DocumentRecord, "_id" | "removed">[]): Promise<void> {
  const gone = settled.filter((document) => document.removed).map((document) => document._id);
  const kept = settled.filter((document) => !document.removed).map((document) => document._id);
  if (kept.length > 0) {
    await store.documents.updateMany({ _id: { $in: kept } }, { $unset: { dirty: "", previousArticleIds: "" } });
  }
  if (gone.length > 0) await store.documents.deleteMany({ _id: { $in: gone } });
}

export type Duplicate = NonNullable<DocumentRecord["duplicate"]>;

/** Records which documents another one stands for; the others of `ids` stand for themselves. */
export async function writeDuplicates(store: Store, ids: string[], duplicates: Map<string, Duplicate>): Promise<void> {
  const plain = ids.filter((id) => !duplicates.has(id));
  if (plain.length > 0) {
    await store.documents.updateMany(
      { _id: { $in: plain }, duplicate: { $exists: true } },
      { $unset: { duplicate: "" } },
    );
  }
  if (duplicates.size === 0) return;
  await store.documents.bulkWrite(
    [...duplicates].map(([_id, duplicate]) => ({ updateOne: { filter: { _id }, update: { $set: { duplicate } } } })),
    { ordered: false },
  );
}
