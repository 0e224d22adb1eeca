import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutBefore } from "../../../src/reader/pages/search/cut-before.js";

describe("cutBefore", () => {
  it("begins with a word a little before the first hit", () => {
    expect(cutBefore("one two three four hit", [{ start: 19, end: 22 }], 8)).toEqual({
      text: "four hit",
      ranges: [{ start: 5, end: 8 }],
    });
  });

  it("leaves a text that begins near the hit, or has no blank there", () => {
    const ranges = [{ start: 4, end: 7 }];
    expect(cutBefore("one hit", ranges, 8)).toEqual({ text: "one hit", ranges });
    expect(cutBefore("one,hit", ranges, 2)).toEqual({ text: "one,hit", ranges });
  });

  it("keeps the words of every hit", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "字") });
    fc.assert(
      fc.property(text, text, text, fc.nat(20), (before, hit, after, lead) => {
        const cut = cutBefore(before + hit + after, [{ start: before.length, end: before.length + hit.length }], lead);
        expect(cut.ranges.map(({ start, end }) => cut.text.slice(start, end))).toEqual([hit]);
      }),
    );
  });
});
