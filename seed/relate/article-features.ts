import type { ArticleDocument } from "../../src/store/articles.js";
import { functionWordsOf } from "../../src/store/search/language-of.js";
import { wordsOf, type Word } from "../../src/store/words.js";
import { proseOf } from "../link/prose.js";
import { rarityOf } from "../link/word-frequency.js";
import { entitySaliences } from "./entity-saliences.js";
import { hashOf } from "./hash.js";
import { namesOf } from "./names.js";
import { withoutNotes } from "./newsroom-notes.js";
import type { Prints } from "./same-story.js";
import { shinglesOf } from "./shingles.js";
import { titleShape } from "./title-shape.js";
import { WEIGHT_UNIT, type Vector } from "./vector.js";

/** What one article is compared with others by. It depends on nothing but the article. */
export interface ArticleFeatures {
  vector: Vector;
  prints: Prints;
}

/** Words and entities that an article is compared by. */
const MOST_WORDS = 128;
/** The rarity from which on a word tells no more by being rarer: a name that two articles share says little about their subject. */
const RARE = 0.56;
/** Added to every article's length, in words of full weight: with few words to compare, those that agree prove less. */
const LENGTH_OF_DOUBT = 4;
/** An entity weighs this much where it is mentioned in passing, and one more at full salience. */
const ENTITY_WEIGHT = 0.5;
const READ_WORDS = 20_000;
const DIGITS = /^\p{N}+$/u;

export type FeatureSource = Pick<
  ArticleDocument,
  "title" | "excerpt" | "body" | "topicIds" | "mentions" | "publishedAt" | "providerId"
>;

export function articleFeatures(article: FeatureSource): ArticleFeatures {
  const texts = [article.title, article.excerpt, article.body]
    .filter((text) => text !== undefined)
    .map(withoutNotes)
    .map((text) => ({ text, words: wordsOf(proseOf(text), READ_WORDS) }));
  const words = texts.flatMap((one) => one.words);
  const [title, ...others] = texts;
  const { publishedAt, providerId } = article;
  return {
    vector: vectorOf(weightsOf(words, article)),
    prints: {
      // The headline of a copy is another one, and capitals in it prove nothing; an excerpt often stands in the body again.
      shingles: shinglesOf((others.at(-1) ?? title)?.words.map(({ key }) => key) ?? []),
      names: namesOf(others.length > 0 ? others : texts),
      title: titleShape(article.title),
      publishedAt,
      providerId,
    },
  };
}

function weightsOf(words: readonly Word[], article: FeatureSource): Map<string, number> {
  const functionWords = functionWordsOf(words.map(({ key }) => key));
  const counts = new Map<string, number>();
  let before: Word | undefined;
  for (const word of words) {
    // One character of a script without spaces tells as little as one letter.
    const feature = word.cjk ? (before?.cjk ? `b:${before.key}${word.key}` : undefined) : word.key;
    before = word;
    if (feature === undefined || functionWords.has(word.key) || DIGITS.test(word.key)) continue;
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) {
    const rarity = Math.min(rarityOf(feature), RARE) / RARE;
    if (rarity > 0) weights.set(feature, (1 + Math.log(count)) * rarity);
  }
  for (const [id, salience] of entitySaliences(article)) weights.set(id, ENTITY_WEIGHT + salience);
  return weights;
}

function vectorOf(weights: ReadonlyMap<string, number>): Vector {
  const byNumber = new Map<number, number>();
  for (const [feature, weight] of weights) {
    const number = hashOf(feature);
    byNumber.set(number, Math.max(byNumber.get(number) ?? 0, weight));
  }
  const heaviest = [...byNumber].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_WORDS);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, LENGTH_OF_DOUBT ** 2));
  return {
    words: Uint32Array.from(heaviest, ([number]) => number),
    weights: Uint16Array.from(heaviest, ([, weight]) => Math.max(1, Math.round((weight / length) * WEIGHT_UNIT))),
  };
}
