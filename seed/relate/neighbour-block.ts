import { KEYS } from "../../src/store/similarity.js";
import type { Vector } from "./vector.js";

/** Stands in the score of an article that shares a key; no score reaches it. */
const MARK_BIT = 30;
const MARK = 1 << MARK_BIT;
const KEY_BIT = 15;
const KEY = 1 << KEY_BIT;
const ARTICLE_BITS = KEY - 1;
const WEIGHT_SHIFT = 16;

/** Articles of a block, by their words, so that another article is compared with all of them at once. */
export class NeighbourBlock {
  /** For each word its place in `#starts`. */
  readonly #places = new Map<number, number>();
  /** From here to the next start are the word's entries. */
  readonly #starts: Int32Array;
  /** The article's place, KEY_BIT where the word is a key of it, and from WEIGHT_SHIFT on what it weighs: one number, since they are read by the billion. */
  readonly #entries: Uint32Array;
  readonly #scores: Int32Array;
  /** For each article the score from which on it is to be told of another. */
  readonly floors: Int32Array;

  /** @throws RangeError for more articles than fit beside a key's bit and a weight */
  constructor(vectors: readonly Vector[], leastScore: number) {
    if (vectors.length > KEY) throw new RangeError(`A block takes at most ${KEY} articles, not ${vectors.length}.`);
    const counts: number[] = [];
    for (const { words } of vectors) {
      for (const word of words) {
        const place = this.#places.get(word) ?? this.#places.size;
        this.#places.set(word, place);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    this.#starts = new Int32Array(counts.length + 1);
    for (const [place, count] of counts.entries()) this.#starts[place + 1] = (this.#starts[place] ?? 0) + count;
    this.#entries = new Uint32Array(this.#starts.at(-1) ?? 0);
    const next = this.#starts.slice();
    for (const [article, { words, weights }] of vectors.entries()) {
      for (let at = 0; at < words.length; at++) {
        const place = this.#places.get(words[at] ?? 0) ?? 0;
        const entry = next[place] ?? 0;
        next[place] = entry + 1;
        this.#entries[entry] = ((weights[at] ?? 0) << WEIGHT_SHIFT) | (at < KEYS ? KEY : 0) | article;
      }
    }
    this.#scores = new Int32Array(vectors.length);
    this.floors = new Int32Array(vectors.length).fill(leastScore);
  }

  /**
   * Tells the places and scores of the block's articles that share a key with this one, itself among them where it is of the block:
   * those that reach their own floor, or this one's. The innermost loops run for every word that two articles share: they have no branch.
   */
  compare({ words, weights }: Vector, floor: number, found: (article: number, score: number) => void): void {
    const [starts, entries, scores] = [this.#starts, this.#entries, this.#scores];
    for (let at = 0; at < words.length; at++) {
      const place = this.#places.get(words[at] as number);
      if (place === undefined) continue;
      const weight = weights[at] as number;
      const key = at < KEYS ? KEY : 0;
      const end = starts[place + 1] as number;
      for (let entry = starts[place] as number; entry < end; entry++) {
        const packed = entries[entry] as number;
        const article = packed & ARTICLE_BITS;
        const mark = (packed & key) << (MARK_BIT - KEY_BIT);
        scores[article] = ((scores[article] as number) | mark) + weight * (packed >>> WEIGHT_SHIFT);
      }
    }
    const floors = this.floors;
    for (let article = 0; article < scores.length; article++) {
      const score = (scores[article] as number) - MARK;
      if (score >= 0 && (score >= (floors[article] as number) || score >= floor)) found(article, score);
    }
    scores.fill(0);
  }
}
