import { bool, integer, listOf, number, shape, text, type CollectionDefinition } from "./collection.js";

/** Another entity that shares articles with the one, or that either one's page links to. */
export interface RelatedEntityDocument {
  entityId: string;
  /** 0 to 1. */
  score: number;
  sharedArticleCount: number;
  /** Whether one of the two pages links to the other. */
  linked: boolean;
}

/** What hangs together with one entity. Kept by the seed; an entity that hangs together with nothing has no such document. */
export interface EntityRelationsDocument {
  /** Id of the entity. */
  _id: string;
  /** The strongest RELATED_ENTITIES, strongest first. */
  related: RelatedEntityDocument[];
  /** Ids of all of them, in code-unit order: what a path is searched over. */
  neighbourIds: string[];
}

/** As many related entities as are kept with their scores. */
export const RELATED_ENTITIES = 100;

export const entityRelations: CollectionDefinition = {
  name: "entityRelations",
  indexes: [],
  schema: shape({
    _id: text,
    related: listOf(shape({ entityId: text, score: number, sharedArticleCount: integer, linked: bool })),
    neighbourIds: listOf(text),
  }),
};
