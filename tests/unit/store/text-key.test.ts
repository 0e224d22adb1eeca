import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, sortKeyOf } from "../../../src/store/text-key.js";

describe("folded text", () => {
  it.each([
    ["Ångström", "angstrom"],
    ["Łódź STRASSE ß", "lodz strasse ss"],
    ["ＧＰＴ", "gpt"],
    ["Língyī Wànwù", "lingyi wanwu"],
    ["Ελένη", "ελενη"],
    ["Οδός ΟΔΟΣ", "οδοσ οδοσ"],
  ])("of %s is %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ["ガス", "カス"],
    ["กา", "กี"],
    ["हिन्दी", "हन्द"],
  ])("keeps %s and %s apart, whose marks are letters", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it("is the same for a text and its decomposed form, and does not change when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("a sort key", () => {
  const sorted = (titles: string[]): string[] => titles.toSorted((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));

  it("puts titles in people's order: case, accents and quotes ignored, numbers by value, other scripts after", () => {
    const order = [
      "2 ferries",
      "10 ferries",
      "1,000 ferries",
      "2000 ferries",
      "Ångström",
      "“Apples”",
      "banana",
      "Éclair",
      "Part 2",
      "part 010",
      "Zebra",
      "零一万物",
    ];
    expect(sorted(order.toReversed())).toEqual(order);
  });

  it("is never longer than an index likes, and never ends in half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 100, maxLength: 300 }), (text) => {
        expect(sortKeyOf(text).length).toBeLessThanOrEqual(160);
        expect(sortKeyOf(text).isWellFormed()).toBe(true);
      }),
    );
  });
});
