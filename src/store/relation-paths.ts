/** How documents of one collection hang together with those of another, whichever of the two holds the other's id. */
export interface RelationPath {
  /** Collection of the related documents. */
  to: "articles" | "providers" | "entities";
  /** Where the document holds the ids of related ones; or, `isHeld`, where related ones hold the document's id. */
  path: string;
  isHeld: boolean;
  /** An indexed path at which the same ids stand among others. */
  indexed?: string;
}

export const articleProvider: RelationPath = { to: "providers", path: "providerId", isHeld: false };
export const articleTopics: RelationPath = { to: "entities", path: "topicIds", isHeld: false, indexed: "entityIds" };
export const articleMentions: RelationPath = {
  to: "entities",
  path: "mentions.entityId",
  isHeld: false,
  indexed: "entityIds",
};
export const articleRelated: RelationPath = { to: "articles", path: "related.articleId", isHeld: false };
export const providerArticles: RelationPath = { to: "articles", path: "providerId", isHeld: true };
export const entityArticles: RelationPath = { to: "articles", path: "entityIds", isHeld: true };
