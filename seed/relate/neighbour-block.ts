import { KEYS } from "../../src/store/similarity.js";
import type { Vector } from "./vector.js";

/** Articles of a block, by their words, so that another article is compared with all of them at once. */
export class NeighbourBlock {
  /** For each word its place in `#starts`. */
  readonly #places = new Map<number, number>();
  /** From here to the next start are the word's entries. */
  readonly #starts: Int32Array;
  /** Twice the article's place, one more where the word is a key of it. */
  readonly #articles: Int32Array;
  readonly #weights: Uint16Array;
  readonly #scores: Int32Array;
  readonly #shares: Uint8Array;
  readonly #seen: Int32Array;

  constructor(vectors: readonly Vector[]) {
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
    this.#articles = new Int32Array(this.#starts.at(-1) ?? 0);
    this.#weights = new Uint16Array(this.#articles.length);
    const next = this.#starts.slice();
    for (const [article, { words, weights }] of vectors.entries()) {
      for (let at = 0; at < words.length; at++) {
        const place = this.#places.get(words[at] ?? 0) ?? 0;
        const entry = next[place] ?? 0;
        next[place] = entry + 1;
        this.#articles[entry] = article * 2 + Number(at < KEYS);
        this.#weights[entry] = weights[at] ?? 0;
      }
    }
    this.#scores = new Int32Array(vectors.length);
    this.#shares = new Uint8Array(vectors.length);
    this.#seen = new Int32Array(vectors.length);
  }

  /** Tells the places and scores of the block's articles that share a key with this one, itself among them where it is of the block. */
  compare({ words, weights }: Vector, found: (article: number, score: number) => void): void {
    let seen = 0;
    for (let at = 0; at < words.length; at++) {
      const place = this.#places.get(words[at] ?? 0);
      if (place === undefined) continue;
      const weight = weights[at] ?? 0;
      const isKey = at < KEYS;
      const end = this.#starts[place + 1] ?? 0;
      for (let entry = this.#starts[place] ?? 0; entry < end; entry++) {
        const packed = this.#articles[entry] ?? 0;
        const article = packed >> 1;
        if (this.#scores[article] === 0) this.#seen[seen++] = article;
        this.#scores[article] = (this.#scores[article] ?? 0) + weight * (this.#weights[entry] ?? 0);
        if (isKey && (packed & 1) === 1) this.#shares[article] = 1;
      }
    }
    for (let at = 0; at < seen; at++) {
      const article = this.#seen[at] ?? 0;
      if (this.#shares[article] === 1) found(article, this.#scores[article] ?? 0);
      this.#scores[article] = 0;
      this.#shares[article] = 0;
    }
  }
}
