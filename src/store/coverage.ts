import { integer, shape, text, type CollectionDefinition } from "./collection.js";

/** How many articles of a provider are about an entity. Kept by the seed; read by Provider.entities and Entity.providers. */
export interface CoverageDocument {
  /** `<providerId>:<entityId>`. */
  _id: string;
  providerId: string;
  entityId: string;
  articleCount: number;
}

export const coverage: CollectionDefinition = {
  name: "coverage",
  indexes: [
    { key: { providerId: 1, articleCount: -1, entityId: 1 } },
    { key: { entityId: 1, articleCount: -1, providerId: 1 } },
  ],
  schema: shape({ _id: text, providerId: text, entityId: text, articleCount: integer }),
};
