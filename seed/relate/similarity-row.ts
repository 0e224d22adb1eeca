import { KEYS } from "../../src/store/similarity.js";
import type { Comparable } from "../../src/store/similarity-writes.js";
import { digestOf } from "../text-digest.js";
import { articleFeatures, type FeatureSource } from "./article-features.js";
import { packPrints, packVector } from "./pack.js";

/** What the store keeps of an article so that others can be compared with it. */
export function similarityRow(article: FeatureSource & { _id: string }): Comparable {
  const { vector, prints } = articleFeatures(article);
  const { publishedAt, providerId } = article;
  const packed = { vector: packVector(vector), prints: packPrints(prints) };
  return {
    _id: article._id,
    // As signed numbers of 32 bits, which take half the room of larger ones.
    keys: Array.from(new Int32Array(vector.words.subarray(0, KEYS))),
    ...packed,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(providerId !== undefined && { providerId }),
    revision: digestOf(packed.vector, packed.prints, publishedAt?.toISOString() ?? "", providerId ?? ""),
  };
}
