import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSearch } from "../../../../src/query/search/search-query.js";
import { packRanking, unpackRanking, wordWeight } from "../../../../src/query/search/search-ranking.js";

const query = readSearch({ query: "fery crews" });
const usual = { title: 8, excerpt: 25.5, body: 300 };
const [first, ...rest] = query.units;
if (!first) throw new Error("The query has no units.");
const corrected = { ...query, units: [{ ...first, meant: ["ferry", "ferr"] }, ...rest] };

describe("a ranking in a cursor", () => {
  it("is unpacked as it was packed, with what words were meant as", () => {
    for (const ranking of [
      { weights: [1, 2.5, 0, 1.5], usual },
      { weights: [1, 2.5, 0, 1.5], usual, atLeast: 1.75 },
    ]) {
      const found = { query: corrected, ranking };
      expect(unpackRanking(query, packRanking(found))).toEqual(found);
    }
  });

  it.each([
    "",
    "null",
    "[]",
    "{}",
    "[[1],[8,25,300],null,[]]",
    "[[1,2],[0,25,300],null,[]]",
    "[[1,-2],[8,25,300],null,[]]",
    '[[1,2],[8,25,300],"1",[]]',
    '[[1,2],[8,25,300],null,[[0,".*"]]]',
    '[[1,2],[8,25,300],null,[[0,"ferry)|(x"]]]',
    "[[1,2],[8,25,300],null,[[0]],7]",
  ])("is refused where it was not made by us: %s", (packed) => {
    expect(unpackRanking(query, packed)).toBeUndefined();
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (packed) => {
        expect(() => unpackRanking(query, packed)).not.toThrow();
      }),
    );
  });
});

describe("the weight of a word", () => {
  it("is above 0, the higher the fewer documents have it", () => {
    const weights = [0, 1, 10, 100, 1_000, 2_000].map((count) => wordWeight(count, 1_000));
    expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });
});
