import type { NameMatch } from "./name-matches.js";
import type { TellingWords } from "./telling-words.js";
import type { Words } from "./words.js";

/** Words before and after a name that are looked at, besides all of the first text, the title. */
const SIGHT = 150;

/** Where every word of an article stands that tells something, its texts one behind the other. */
export class ArticleWords {
  readonly #places = new Map<number, number[]>();
  readonly #beginnings = new Map<Words, number>();
  readonly #titleLength: number;

  constructor(texts: readonly Words[], telling: TellingWords) {
    let place = 0;
    for (const text of texts) {
      this.#beginnings.set(text, place);
      for (const { fold } of text.words) {
        const number = telling.numberOf(fold);
        if (number !== undefined) {
          const places = this.#places.get(number);
          if (places) places.push(place);
          else this.#places.set(number, [place]);
        }
        place++;
      }
    }
    this.#titleLength = texts[0]?.words.length ?? 0;
  }

  /** What stands around these matches, which are in reading order. */
  around(matches: readonly NameMatch[]): WordsAround {
    const spans: [from: number, to: number][] = [[0, this.#titleLength]];
    for (const { words, from, to } of matches) {
      const [beginning, last] = [this.#beginnings.get(words) ?? 0, spans.at(-1)];
      const start = beginning + Math.max(0, from - SIGHT);
      const end = beginning + Math.min(words.words.length, to + 1 + SIGHT);
      if (last && last[1] >= start) last[1] = Math.max(last[1], end);
      else spans.push([start, end]);
    }
    return {
      count: spans.reduce((sum, [from, to]) => sum + to - from, 0),
      has: (number) => {
        const places = this.#places.get(number);
        return places?.some((at) => spans.some(([from, to]) => from <= at && at < to)) ?? false;
      },
    };
  }
}

export interface WordsAround {
  count: number;
  /** Whether the word of this number is among them. */
  has: (number: number) => boolean;
}
