import type { ArticleDocument } from "../store/articles.js";

/** Ids of the entities that both articles are about, in the first one's order. Both must have been read with `entityIds`. */
export function sharedEntityIds(one: ArticleDocument, other: ArticleDocument): string[] {
  const others = new Set(other.entityIds);
  return one.entityIds.filter((id) => others.has(id));
}

/** What an edge between two articles says, as RelatedEdgeResolver reads it. */
export interface RelatedEdgeSource {
  sharedEntityIds: () => string[];
}
