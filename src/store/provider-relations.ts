import { listOf, number, shape, text, type CollectionDefinition } from "./collection.js";

/** Another provider that covers the same stories and entities. */
export interface RelatedProviderDocument {
  providerId: string;
  /** 0 to 1. */
  score: number;
  /** Entities that both write about, those that tell most first, at most SHARED_ENTITIES. */
  sharedEntityIds: string[];
}

/** The providers that cover what one provider covers. Kept by the seed; a provider without any has no such document. */
export interface ProviderRelationsDocument {
  /** Id of the provider. */
  _id: string;
  /** Strongest first, at most RELATED_PROVIDERS. */
  related: RelatedProviderDocument[];
}

/** As many related providers as are kept. */
export const RELATED_PROVIDERS = 100;
/** As many shared entities as are kept of each. */
export const SHARED_ENTITIES = 20;

export const providerRelations: CollectionDefinition = {
  name: "providerRelations",
  indexes: [],
  schema: shape({
    _id: text,
    related: listOf(shape({ providerId: text, score: number, sharedEntityIds: listOf(text) })),
  }),
};
