import { kindOfId, type NodeKind } from "../store/ids.js";

const TYPE_NAMES = {
  article: "Article",
  provider: "Provider",
  entity: "Entity",
  story: "Story",
} as const satisfies Record<NodeKind, string>;
export type NodeTypeName = (typeof TYPE_NAMES)[NodeKind];

/** The GraphQL type of the node that has this id; undefined for a text that no node can have as its id. */
export function typeNameOfId(id: string): NodeTypeName | undefined {
  const kind = kindOfId(id);
  return kind && TYPE_NAMES[kind];
}
