import { bool, date, integer, listOf, shape, text, type CollectionDefinition } from "./collection.js";

/** Another article and how close it is, in SIMILARITY_UNITs. */
export interface NeighbourDocument {
  id: string;
  score: number;
}

/** The score of an article with itself; whole numbers, so that it is the same in whatever order it is summed up. */
export const SIMILARITY_UNIT = 4096 * 4096;
/** As many of an article's words are its keys. */
export const KEYS = 32;

/**
 * What the seed compares one article by, and whom it found next to it. Read and written by the seed alone: what it makes of it stands
 * in `articles.related`, `articles.storyId` and `stories`.
 */
export interface SimilarityDocument {
  /** Id of the article. */
  _id: string;
  /** Numbers of its KEYS most telling words: only articles that share one are compared. */
  keys: number[];
  /** All words that it is compared by and what each weighs (see seed/relate). */
  vector: Uint8Array;
  /** What tells whether two articles are one story (see seed/relate). */
  prints: Uint8Array;
  publishedAt?: Date;
  providerId?: string;
  /** Digest of all of the above. */
  revision: string;
  /** The closest articles, closest first. */
  near: NeighbourDocument[];
  /** The score that another article must reach to come into `near`. */
  floor: number;
  /** Those among `near` that tell the same story, by id. */
  twins: NeighbourDocument[];
  /** `near` is to be found again. */
  search?: true;
  /** What is made of `near` is to be worked out again. */
  rank?: true;
  /** Its story is to be worked out again. */
  regroup?: true;
}

const binary = { bsonType: "binData" } as const;
const neighbour = shape({ id: text, score: integer });
const flagged = (flag: string) => ({
  key: { [flag]: 1, _id: 1 } as Record<string, 1>,
  partialFilterExpression: { [flag]: true },
});

export const similarity: CollectionDefinition = {
  name: "similarity",
  indexes: [
    { key: { keys: 1 } },
    { key: { "near.id": 1 } },
    { key: { "twins.id": 1 } },
    flagged("search"),
    flagged("rank"),
    flagged("regroup"),
  ],
  schema: shape(
    {
      _id: text,
      keys: listOf(integer),
      vector: binary,
      prints: binary,
      publishedAt: date,
      providerId: text,
      revision: text,
      near: listOf(neighbour),
      floor: integer,
      twins: listOf(neighbour),
      search: bool,
      rank: bool,
      regroup: bool,
    },
    ["_id", "keys", "vector", "prints", "revision", "near", "floor", "twins"],
  ),
};
