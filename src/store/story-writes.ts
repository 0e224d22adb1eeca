import type { ArticleDocument } from "./articles.js";
import type { Store } from "./connection.js";
import type { StoryDocument } from "./stories.js";

/** What a story is made of. */
export type StoryArticleDocument = Pick<
  ArticleDocument,
  "_id" | "title" | "publishedAt" | "providerId" | "topicIds" | "mentions" | "storyId"
>;

/** These articles, and all of these stories. */
export async function findStoryArticles(
  store: Store,
  ids: readonly string[],
  storyIds: readonly string[],
): Promise<StoryArticleDocument[]> {
  const fields = {
    title: 1,
    publishedAt: 1,
    providerId: 1,
    topicIds: 1,
    "mentions.entityId": 1,
    "mentions.salience": 1,
    storyId: 1,
  } as const;
  return store.articles
    .find<StoryArticleDocument>(
      { $or: [{ _id: { $in: [...ids] } }, { storyId: { $in: [...storyIds] } }] },
      { projection: fields },
    )
    .toArray();
}

/**
 * Writes stories and puts articles in them (undefined: in none). Stories are there before an article names them, and gone after the last
 * one did.
 */
export async function writeStories(
  store: Store,
  stories: readonly StoryDocument[],
  storyOf: ReadonlyMap<string, string | undefined>,
  gone: readonly string[],
): Promise<void> {
  if (stories.length > 0) {
    await store.stories.bulkWrite(
      stories.map((replacement) => ({
        replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
      })),
      { ordered: false },
    );
  }
  if (storyOf.size > 0) {
    await store.articles.bulkWrite(
      [...storyOf].map(([_id, storyId]) => ({
        updateOne: {
          filter: { _id },
          update: storyId === undefined ? { $unset: { storyId: "" } } : { $set: { storyId } },
        },
      })),
      { ordered: false },
    );
  }
  if (gone.length > 0) await store.stories.deleteMany({ _id: { $in: [...gone] } });
}
