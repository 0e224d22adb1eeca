import type { RelatedDocument } from "./articles.js";
import type { Store } from "./connection.js";

/** The related lists of these articles, by id. */
export async function findRelatedLists(store: Store, ids: readonly string[]): Promise<Map<string, RelatedDocument[]>> {
  const rows = await store.articles
    .find<{ _id: string; related: RelatedDocument[] }>({ _id: { $in: [...ids] } }, { projection: { related: 1 } })
    .toArray();
  return new Map(rows.map(({ _id, related }) => [_id, related]));
}

export async function writeRelatedLists(
  store: Store,
  lists: readonly { _id: string; related: RelatedDocument[] }[],
): Promise<void> {
  if (lists.length === 0) return;
  await store.articles.bulkWrite(
    lists.map(({ _id, related }) => ({ updateOne: { filter: { _id }, update: { $set: { related } } } })),
    { ordered: false },
  );
}
