import type { NodeTypeName } from "../query/node-type.js";
import type { Projection } from "../query/projection.js";
import { ENTITY_RELATIONS } from "../resolvers/entity-related.js";
import type { Info } from "../resolvers/parameters.js";
import { providerRelationsOf } from "../resolvers/provider-related.js";
import type { RowType } from "./plan.js";

/** A list that a row holds itself: where it stands, where an entry has its node's id, and the type of the nodes. */
export interface EmbeddedList {
  /** Where not the node's own row holds it, but another with the same id. */
  in?: { type: RowType; projectionOf: (info: Info) => Projection };
  path: string;
  id: string;
  type: NodeTypeName;
}

const ENTITY = { type: "EntityRelations", projectionOf: () => ENTITY_RELATIONS } as const;
const PROVIDER = { type: "ProviderRelations", projectionOf: providerRelationsOf } as const;

export const EMBEDDED: Readonly<Record<string, EmbeddedList>> = {
  "Article.related": { path: "related", id: "articleId", type: "Article" },
  "Article.mentions": { path: "mentions", id: "entityId", type: "Entity" },
  "Entity.links": { path: "links", id: "entityId", type: "Entity" },
  "Entity.related": { in: ENTITY, path: "related", id: "entityId", type: "Entity" },
  "Provider.related": { in: PROVIDER, path: "related", id: "providerId", type: "Provider" },
};
