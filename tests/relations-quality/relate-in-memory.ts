import type { RelatedDocument } from "../../src/store/articles.js";
import { articleFeatures } from "../../seed/relate/article-features.js";
import { BlockSearch, nearestList } from "../../seed/relate/block-search.js";
import { foundRelations } from "../../seed/relate/found-relations.js";
import { storyGroups } from "../../seed/relate/story-groups.js";
import type { LabelledStory } from "./labelled-stories.js";

/** What the seed finds of a story, by its place among all. */
export interface Related {
  /** Place of the other one. */
  at: number;
  reason: RelatedDocument["reason"];
}

/** What the seed finds of these stories where no document names a relation, a topic or an entity: the same code, past the store. */
export function relateStories(stories: readonly LabelledStory[]): {
  /** For each story, best first. */
  related: Related[][];
  /** Places of those that form a story together. */
  groups: number[][];
} {
  const ids = stories.map((_, at) => String(at).padStart(6, "0"));
  const features = stories.map((story) => articleFeatures({ ...story, topicIds: [], mentions: [] }));
  const block = features.map(({ vector }, at) => ({ id: ids[at] ?? "", vector, list: nearestList() }));
  new BlockSearch(block).show(block.map(({ id, vector }) => ({ id, vector })));
  const found = features.map(({ prints }, at) => {
    const near = (block[at]?.list.entries ?? []).flatMap(({ id, score }) => {
      const neighbour = features[Number(id)];
      return neighbour ? [{ id, score, ...neighbour }] : [];
    });
    return foundRelations(prints, near);
  });
  const groups = storyGroups(
    stories.map(({ publishedAt }, at) => ({
      id: ids[at] ?? "",
      publishedAt,
      twins: (found[at] ?? [])
        .filter(({ reason }) => reason === "SAME_STORY")
        .map(({ articleId, score }) => ({ id: articleId, score })),
    })),
  );
  return {
    related: found.map((all) => all.map(({ articleId, reason }) => ({ at: Number(articleId), reason }))),
    groups: groups.map((group) => group.map(Number)),
  };
}
