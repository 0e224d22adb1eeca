import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containment, shinglesOf } from "../../../../seed/relate/shingles.js";

const words = fc.array(fc.constantFrom(..."abcdef"), { maxLength: 30 });
const numbered = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `w${from + at}`);

/** By comparing runs of four words as texts. */
function exactly(a: readonly string[], b: readonly string[]): number {
  const runs = (list: readonly string[]) => new Set(list.slice(3).map((_, at) => list.slice(at, at + 4).join(" ")));
  const [one, other] = [runs(a), runs(b)];
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((run) => other.has(run)).length / least;
}

describe("how much of a text stands in another", () => {
  it("is exact for short texts, and the same both ways", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(containment(shinglesOf(a), shinglesOf(b))).toBeCloseTo(exactly(a, b), 10);
        expect(containment(shinglesOf(b), shinglesOf(a))).toBe(containment(shinglesOf(a), shinglesOf(b)));
      }),
    );
  });

  it("is near the truth for long texts, whatever stands in both", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 200, max: 500 }), (tenths, length) => {
        const a = numbered(0, length);
        const b = numbered(Math.round((length * tenths) / 20), length * 2);
        const share = containment(shinglesOf(a), shinglesOf(b));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(Math.abs(share - exactly(a, b))).toBeLessThan(0.35);
      }),
      { seed: 6, numRuns: 200 },
    );
    const errors = Array.from({ length: 100 }, (_, at) => {
      const a = numbered(at * 1000, at * 1000 + 300);
      const b = numbered(at * 1000 + 150, at * 1000 + 450);
      return containment(shinglesOf(a), shinglesOf(b)) - exactly(a, b);
    });
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.05);
  });

  it("hardly minds the order of paragraphs", () => {
    const [one, two, three] = [numbered(0, 60), numbered(100, 160), numbered(200, 260)];
    const [a, b] = [shinglesOf([...one, ...two, ...three]), shinglesOf([...three, ...one, ...two])];
    expect(containment(a, b)).toBeGreaterThan(0.9);
  });

  it("counts what stands in a text again and again once, and is none for texts of three words", () => {
    const refrain = Array.from({ length: 50 }, () => "la");
    expect(shinglesOf(refrain).count).toBe(1);
    expect(containment(shinglesOf(refrain), shinglesOf(["la", "la", "la", "la"]))).toBe(1);
    expect(containment(shinglesOf(["a", "b", "c"]), shinglesOf(["a", "b", "c"]))).toBe(0);
  });
});
