import type { NodeTypeName } from "../query/node-type.js";

/** A list that a row holds itself: where it stands, where an entry has its node's id, and the type of the nodes. */
export interface EmbeddedList {
  path: string;
  id: string;
  type: NodeTypeName;
}

export const EMBEDDED: Readonly<Record<string, EmbeddedList>> = {
  "Article.related": { path: "related", id: "articleId", type: "Article" },
  "Article.mentions": { path: "mentions", id: "entityId", type: "Entity" },
  "Entity.links": { path: "links", id: "entityId", type: "Entity" },
};
