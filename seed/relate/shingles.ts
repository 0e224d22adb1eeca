import { hashOf, hashOfPair } from "./hash.js";

/** Words of a shingle. */
const LENGTH = 4;
/** Shingles that are kept of an article. */
const KEPT = 64;

/** What tells how much of a text stands in another: numbers of its runs of four words. */
export interface Shingles {
  /** The lowest of them, ascending, each once; all where there are few. */
  lowest: Uint32Array;
  /** How many there are, each counted once. */
  count: number;
}

/** @param words keys in reading order; the order of paragraphs hardly matters, since a shingle is short */
export function shinglesOf(words: readonly string[]): Shingles {
  const hashes = words.map(hashOf);
  const numbers = new Set<number>();
  for (let at = 0; at + LENGTH <= hashes.length; at++)
    numbers.add(hashes.slice(at, at + LENGTH).reduce((run, hash) => hashOfPair(run, hash)));
  return { lowest: Uint32Array.from(numbers).sort().slice(0, KEPT), count: numbers.size };
}

/**
 * How much of the shorter text stands in the longer one, 0 to 1: exact for two texts with few shingles, else estimated from those that
 * were kept, which are a fair sample of both.
 */
export function containment(a: Shingles, b: Shingles): number {
  const least = Math.min(a.count, b.count);
  if (least === 0) return 0;
  // The lowest of both together are a sample of the union; those among them that both have, of what is common.
  const size = Math.min(KEPT, a.lowest.length + b.lowest.length);
  let [taken, common, i, j] = [0, 0, 0, 0];
  while (taken < size && (i < a.lowest.length || j < b.lowest.length)) {
    const [x, y] = [a.lowest[i] ?? Infinity, b.lowest[j] ?? Infinity];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
    taken++;
  }
  const resemblance = common / taken;
  return Math.min(1, (resemblance * (a.count + b.count)) / ((1 + resemblance) * least));
}
