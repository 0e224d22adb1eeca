import { date, integer, listOf, shape, text, type CollectionDefinition } from "./collection.js";

/** Articles on one event. Kept by the seed: which articles it has stands in their `storyId`. */
export interface StoryDocument {
  /** `sto_…`, from its earliest article. */
  _id: string;
  /** Of the article that stands for it. */
  title: string;
  firstPublishedAt?: Date;
  lastPublishedAt?: Date;
  /** At least two. */
  articleCount: number;
  /** Who published its articles, the first one first. */
  providerIds: string[];
  /** What it is about: what its articles are about most, strongest first. */
  entityIds: string[];
  /** See ArticleSortKeys: stories without a date come last. */
  sort: { lastPublishedAtDesc: Date };
}

export const stories: CollectionDefinition = {
  name: "stories",
  indexes: [{ key: { "sort.lastPublishedAtDesc": -1, _id: -1 } }, { key: { providerIds: 1 } }],
  schema: shape(
    {
      _id: text,
      title: text,
      firstPublishedAt: date,
      lastPublishedAt: date,
      articleCount: integer,
      providerIds: listOf(text),
      entityIds: listOf(text),
      sort: shape({ lastPublishedAtDesc: date }),
    },
    ["_id", "title", "articleCount", "providerIds", "entityIds", "sort"],
  ),
};
