import type { Store } from "./connection.js";
import type { NeighbourDocument, SimilarityDocument } from "./similarity.js";

/** What an article is compared by, without what is found by it. */
export type Comparable = Omit<SimilarityDocument, "near" | "floor" | "twins" | "search" | "rank" | "regroup">;

/** Puts new and changed rows in, to be searched; those that had one of them next to them are searched again, too. */
export async function upsertSimilarity(store: Store, rows: readonly Comparable[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ _id }) => _id);
  await flagNeighbours(store, ids);
  await store.similarity.bulkWrite(
    rows.map(({ _id, publishedAt, providerId, ...row }) => ({
      updateOne: {
        filter: { _id },
        update: {
          $set: {
            ...row,
            ...(publishedAt !== undefined && { publishedAt }),
            ...(providerId !== undefined && { providerId }),
            search: true as const,
            rank: true as const,
            regroup: true as const,
          },
          $unset: {
            ...(publishedAt === undefined && { publishedAt: "" as const }),
            ...(providerId === undefined && { providerId: "" as const }),
          },
          $setOnInsert: { near: [], floor: 0, twins: [] },
        },
        upsert: true,
      },
    })),
    { ordered: false },
  );
}

export async function deleteSimilarity(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await flagNeighbours(store, ids);
  await store.similarity.deleteMany({ _id: { $in: [...ids] } });
}

/** Takes stories away of which an article goes; those that remain are grouped again. */
export async function dissolveStories(store: Store, storyIds: readonly string[]): Promise<void> {
  if (storyIds.length === 0) return;
  const members = await store.articles.distinct("_id", { storyId: { $in: [...storyIds] } });
  await flagToRegroup(store, members);
  await store.stories.deleteMany({ _id: { $in: [...storyIds] } });
}

/** The articles themselves have changed, though not what they are compared by: what is made of their neighbours may. */
export async function flagToRank(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await store.similarity.updateMany({ _id: { $in: [...ids] } }, { $set: { rank: true, regroup: true } });
}

export async function flagToRegroup(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await store.similarity.updateMany({ _id: { $in: [...ids] } }, { $set: { regroup: true } });
}

/** Flagged before the change is written: a run that is killed in between finds them. */
async function flagNeighbours(store: Store, ids: readonly string[]): Promise<void> {
  await store.similarity.updateMany(
    { "near.id": { $in: [...ids] } },
    { $set: { search: true, rank: true, regroup: true } },
  );
  const twins = await store.similarity.distinct("twins.id", { _id: { $in: [...ids] } });
  await flagToRegroup(store, twins);
}

export interface FoundNeighbours {
  _id: string;
  near: readonly NeighbourDocument[];
  floor: number;
}

/** @param searched whether all articles were looked at, so that nothing is left to search */
export async function writeNeighbours(
  store: Store,
  found: readonly FoundNeighbours[],
  searched: boolean,
): Promise<void> {
  if (found.length === 0) return;
  await store.similarity.bulkWrite(
    found.map(({ _id, near, floor }) => ({
      updateOne: {
        filter: { _id },
        update: {
          $set: { near: [...near], floor, rank: true as const },
          ...(searched && { $unset: { search: "" as const } }),
        },
      },
    })),
    { ordered: false },
  );
}

/** Relations are worked out; where the twins are others now, so is the story. */
export async function writeTwins(
  store: Store,
  rows: readonly { _id: string; twins: readonly NeighbourDocument[]; changed: boolean }[],
): Promise<void> {
  if (rows.length === 0) return;
  await store.similarity.bulkWrite(
    rows.map(({ _id, twins, changed }) => ({
      updateOne: {
        filter: { _id },
        update: {
          ...(changed && { $set: { twins: [...twins], regroup: true as const } }),
          $unset: { rank: "" as const },
        },
      },
    })),
    { ordered: false },
  );
}

export async function settleStories(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await store.similarity.updateMany({ _id: { $in: [...ids] } }, { $unset: { regroup: "" } });
}
