import type { TextField, TextRangeDocument } from "../../src/store/articles.js";
import type { ArticleText } from "./article-text.js";

/** What one mention weighs at the beginning and at the end of a field. */
const WEIGHTS: Record<TextField, { first: number; last: number }> = {
  TITLE: { first: 0.6, last: 0.5 },
  EXCERPT: { first: 0.35, last: 0.25 },
  BODY: { first: 0.15, last: 0.05 },
};
/** What a name of the commonest words weighs, to one of rare words. */
const LEAST_WEIGHT = 0.5;

/**
 * How much an article is about what it mentions there, 0 to 1, four digits: 1 - Π (1 - w) over its mentions, where w falls evenly from the
 * field's first weight to its last as the mention stands later: title 0.6 to 0.5, excerpt 0.35 to 0.25, body 0.15 to 0.05; times
 * (1 + r) / 2 for a name of rarity r, the sum of its words' rarities but at most 1.
 * So a title outweighs an excerpt and that a body, every further mention adds less than the one before, and "Figma" says more than "Block".
 */
export function salienceOf(mentions: { rarity: number; range: TextRangeDocument }[], article: ArticleText): number {
  const lengths = {
    TITLE: article.title.length,
    EXCERPT: article.excerpt?.length ?? 0,
    BODY: article.body?.length ?? 0,
  };
  const missed = mentions.reduce((product, { rarity, range: { field, start } }) => {
    const { first, last } = WEIGHTS[field];
    const weight = first - (first - last) * (start / lengths[field]);
    return product * (1 - weight * (LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.min(1, rarity)));
  }, 1);
  return Math.round((1 - missed) * 10_000) / 10_000;
}
