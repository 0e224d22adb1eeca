import { BSON, type Filter } from "mongodb";
import type { Store } from "./connection.js";
import type { DocumentRecord } from "./documents.js";

/** MongoDB takes 16 MiB a document; what the seed adds later must fit too. */
const LARGEST_RECORD = 15 * 1024 * 1024;

export function fitsStore(record: object): boolean {
  return BSON.calculateObjectSize(record) <= LARGEST_RECORD;
}

/** What the store knows of these documents, by id; ids it does not know are absent. */
export async function findDocumentDigestsByIds(
  store: Store,
  ids: string[],
): Promise<Map<string, Pick<DocumentRecord, "_id" | "digest" | "articleIds" | "removed">>> {
  const rows = await store.documents
    .find({ _id: { $in: ids } }, { projection: { digest: 1, articleIds: 1, removed: 1 } })
    .toArray();
  return new Map(rows.map((row) => [row._id, row]));
}

/** Writes new and changed documents, marked dirty; the articles that an older version named are kept in mind. */
export async function upsertDocuments(store: Store, records: DocumentRecord[]): Promise<void> {
  if (records.length === 0) return;
  await markDuplicatesDirty(
    store,
    records.map((record) => record._id),
  );
  await store.documents.bulkWrite(
    records.map(({ _id, ...record }) => ({
      updateOne: {
        filter: { _id },
        update: [
          {
            $replaceWith: {
              $mergeObjects: [
                { $literal: { ...record, dirty: true } },
                {
                  _id,
                  previousArticleIds: {
                    $setUnion: [{ $ifNull: ["$previousArticleIds", []] }, { $ifNull: ["$articleIds", []] }],
                  },
                },
              ],
            },
          },
        ],
        upsert: true,
      },
    })),
    { ordered: false },
  );
}

/** The files of these documents are gone, or are drafts now: their nodes are to be derived without them. */
export async function markDocumentsRemoved(store: Store, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await markDuplicatesDirty(store, ids);
  await markRemoved(store, { _id: { $in: ids } });
}

/** All documents of these sources are to go. */
export async function markSourcesRemoved(store: Store, sources: string[]): Promise<void> {
  await store.documents.updateMany({ duplicate: { $exists: true } }, { $set: { dirty: true } });
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
    { $unset: ["contentKey", "article", "page", "duplicate"] },
  ]);
}

/** Documents that one of these stood for must be looked at again when it changes or goes. */
async function markDuplicatesDirty(store: Store, ids: string[]): Promise<void> {
  await store.documents.updateMany({ "duplicate.of": { $in: ids } }, { $set: { dirty: true } });
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

/** Their nodes are derived: the flags go, and so do the documents whose files are gone. */
export async function settleDocuments(store: Store, ids: string[]): Promise<void> {
  await store.documents.updateMany({ _id: { $in: ids } }, { $unset: { dirty: "", previousArticleIds: "" } });
  await store.documents.deleteMany({ _id: { $in: ids }, removed: true });
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
