import { wordsOf } from "../../src/store/words.js";
import { hashOf } from "./hash.js";

/** A title without its figures, and its figures, as numbers: parts of a series have one shape and other figures. */
export interface TitleShape {
  shape: number;
  figures: number;
}

/** A shape of fewer words ("Results") is that of many a title. */
const LEAST_WORDS = 2;
const DIGITS = /\p{N}/u;

export function titleShape(title: string): TitleShape {
  const keys = wordsOf(title).map(({ key }) => key);
  const figures = keys.filter((key) => DIGITS.test(key));
  const words = keys.filter((key) => !DIGITS.test(key));
  return {
    shape: words.length < LEAST_WORDS ? 0 : hashOf(words.join(" ")),
    figures: figures.length === 0 ? 0 : hashOf(figures.join(" ")),
  };
}

/**
 * Whether two titles are one but for their figures: "Guide 2023" and "Guide 2024", "Episode 12" and "Episode 13"; with `isRepeated`, also
 * where they are one altogether: "The weather today".
 */
export function arePartsOfSeries(a: TitleShape, b: TitleShape, isRepeated: boolean): boolean {
  return a.shape !== 0 && a.shape === b.shape && (isRepeated || a.figures !== b.figures);
}
