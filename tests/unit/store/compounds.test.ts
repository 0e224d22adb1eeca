import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compoundsOf } from "../../../src/store/compounds.js";
import { wordsOf } from "../../../src/store/words.js";
import { textWithWords } from "../../support/texts.js";

const compounds = (text: string): ReturnType<typeof compoundsOf> => compoundsOf(text, wordsOf(text));
const keysOf = (text: string): string =>
  compounds(text)
    .map((word) => word.key)
    .join(" ");

describe("the words that a text writes with hyphens", () => {
  it.each([
    ["Start-ups, a start-up’s e-mails", "startup startup email"],
    ["co\u2010operation co\u2011opération CO-OPERATION", "cooperation cooperation cooperation"],
    ["on-the-spot news-room/start-up.com", "onthespot newsroom startup"],
    ["по-русски Ελ-ένη", "порусски ελενη"],
  ])("of %s are %s without them", (text, words) => {
    expect(keysOf(text)).toBe(words);
  });

  it.each([
    ["more parts than three", "state-of-the-art day-to-day-to-day"],
    ["digits", "covid-19 3-d F-16"],
    ["characters of scripts without spaces", "零-一 AI-模型 한-국"],
    ["other signs", "start–up start—up start_up start/up start--up start- up start -up women's-up U.S.-based"],
  ])("are none with %s", (_, text) => {
    expect(keysOf(text)).toBe("");
  });

  it("stand where they say, each from a word to another", () => {
    expect(compounds("A «Start-Up»")).toEqual([{ key: "startup", start: 3, end: 11, cjk: false }]);
    fc.assert(
      fc.property(textWithWords, (text) => {
        const words = wordsOf(text);
        for (const { key, start, end } of compounds(text)) {
          expect(key).toMatch(/^[\p{L}\p{N}\p{M}]{1,40}$/u);
          expect(text.slice(start, end)).toMatch(/[-\u2010\u2011]/);
          expect(words.some((word) => word.start === start && word.end < end)).toBe(true);
          expect(words.some((word) => word.end === end && word.start > start)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["of one run", "a-".repeat(500_000)],
    ["of many", "a-b ".repeat(250_000)],
    ["of long words", `${"a".repeat(250_000)}-`.repeat(4)],
    ["of hyphens alone", `a${"-".repeat(1_000_000)}b`],
  ])("take time in step with a megabyte %s", (_, text) => {
    const start = performance.now();
    compounds(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
