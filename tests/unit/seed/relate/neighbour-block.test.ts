import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NeighbourBlock } from "../../../../seed/relate/neighbour-block.js";
import type { Vector } from "../../../../seed/relate/vector.js";
import { KEYS } from "../../../../src/store/similarity.js";

/** Few words, so that many are common; more than are keys. */
const vector = fc
  .uniqueArray(
    fc.tuple(fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant(0xffffffff)), fc.integer({ min: 1, max: 400 })),
    {
      maxLength: 2 * KEYS,
      selector: ([word]) => word,
    },
  )
  .map((entries): Vector => ({
    words: Uint32Array.from(entries, ([word]) => word),
    weights: Uint16Array.from(entries, ([, weight]) => weight),
  }));

/** Undefined where no key is common to both. */
function product(a: Vector, b: Vector): number | undefined {
  const keys = new Set(a.words.subarray(0, KEYS));
  if (!b.words.subarray(0, KEYS).some((word) => keys.has(word))) return undefined;
  return a.words.reduce((sum, word, at) => {
    const other = b.words.indexOf(word);
    return sum + (other < 0 ? 0 : (a.weights[at] ?? 0) * (b.weights[other] ?? 0));
  }, 0);
}

describe("a block of articles", () => {
  it("tells of exactly those that share a key with another, itself among them, and the products of their vectors", () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 12 }), vector, (vectors, other) => {
        const block = new NeighbourBlock(vectors, 1);
        // One comparison leaves nothing behind that changes the next.
        for (const shown of [other, ...vectors]) {
          const found = new Map<number, number>();
          block.compare(shown, Infinity, (article, score) => found.set(article, score));
          const expected = vectors.flatMap((one, at) => {
            const score = product(one, shown);
            return score === undefined ? [] : [[at, score] as const];
          });
          expect([...found].sort(([a], [b]) => a - b)).toEqual(expected);
        }
      }),
    );
  });

  it("is silent about those that reach neither their own floor nor the other's", () => {
    const one: Vector = { words: Uint32Array.of(1, 2), weights: Uint16Array.of(10, 10) };
    const block = new NeighbourBlock([one, one], 100);
    const found: [number, number][] = [];
    const compare = (floor: number) => {
      found.length = 0;
      block.compare(one, floor, (article, score) => found.push([article, score]));
      return found;
    };
    block.floors[0] = 201;
    block.floors[1] = 200;
    expect(compare(Infinity)).toEqual([[1, 200]]);
    expect(compare(201)).toEqual([[1, 200]]);
    expect(compare(200)).toEqual([
      [0, 200],
      [1, 200],
    ]);
  });

  it("keeps the largest products apart from its own marks", () => {
    const one: Vector = { words: Uint32Array.of(7), weights: Uint16Array.of(4096) };
    let score = 0;
    new NeighbourBlock([one], 1).compare(one, Infinity, (_article, found) => (score = found));
    expect(score).toBe(4096 * 4096);
  });
});
