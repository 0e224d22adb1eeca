import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeMistyped, typoPattern, typoVariants } from "../../../../src/query/suggest/typos.js";

/** Letters wrong, missing, too many, and neighbours swapped, by the textbook's table. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
    }
  }
  return at(a.length, b.length);
}

const prefixesOf = (word: string): string[] => Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
const letters = (alphabet: string, minLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength: 9 });
const words = fc
  .constantFrom("abc", "абв", "αβγ")
  .chain((alphabet) => fc.tuple(letters(alphabet, 3), letters(alphabet, 0)));

describe("a typo of one letter", () => {
  it("is forgiven in a word that goes on, and nothing else is", () => {
    fc.assert(
      fc.property(words, ([typed, word]) => {
        const meant = prefixesOf(word).some((prefix) => distance(prefix, typed) <= 1);
        expect(new RegExp(`^${typoPattern(typed)}`, "u").test(word)).toBe(meant);
        const variants = [typed, ...typoVariants(typed, true)];
        expect(variants.some((variant) => word.startsWith(variant))).toBe(meant);
      }),
      { numRuns: 3_000 },
    );
  });

  it("is forgiven in a whole word, and nothing else is", () => {
    fc.assert(
      fc.property(words, ([typed, word]) => {
        const meant = distance(word, typed) <= 1;
        expect(new RegExp(`^${typoPattern(typed)}$`, "u").test(word)).toBe(meant);
        expect([typed, ...typoVariants(typed, false)].includes(word)).toBe(meant);
      }),
      { numRuns: 3_000 },
    );
  });

  it("is forgiven in words of three letters or more, not in numbers nor in scripts without blanks", () => {
    expect(["ab", "abc", "åßç", "2024", "零一万物"].map(mayBeMistyped)).toEqual([false, true, true, false, false]);
  });

  it("never reaches over the border of a word", () => {
    expect(new RegExp(`^${typoPattern("abc")}`, "u").test("a c")).toBe(false);
  });
});
