/** The words of an article and what they weigh. */
export interface Vector {
  /** Numbers of words and entities, the heaviest first. */
  words: Uint32Array;
  /** In 1 / WEIGHT_UNIT of the article's length: the sum of the products of two articles' weights is their cosine. */
  weights: Uint16Array;
}

/** The weight of an article's one word. */
export const WEIGHT_UNIT = 4096;
