import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/store/words.js";
import { textWithWords } from "../../support/texts.js";

const keysOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.key)
    .join(" ");

describe("the words of a text", () => {
  it.each([
    ["The U.S. and A.I.-driven firms", "the us and ai driven firm"],
    ["i.e. J.K. Rowling", "ie jk rowling"],
    ["01.AI ships GPT4", "01 ai ship gpt 4"],
    ["x.ai and a.b.com", "x ai and ab com"],
    ["The company’s, COMPANY'S and U.S.'s", "the company company and us"],
    ["don’t, L'Oréal, rock'n'roll", "don t l oreal rock n roll"],
    ["well-known foo_bar C++ AT&T", "well known foo bar c at t"],
    ["10,000 and 3.5", "10000 and 3 5"],
    ["1,234,567 crowns – 1,900’s", "1234567 crown 1900"],
    ["27,2024 1234,567 1,23 1,2345", "27 2024 1234 567 1 23 1 2345"],
    ["ＧＰＵ Ⅳ CO₂ ½", "gpu iv co 2"],
    ["İstanbul STRASSE Straße Ελένης", "istanbul strasse strasse ελενησ"],
    ["co\u00adoperation می\u200cخواهم", "cooperation میخواهم"],
    ["😀👍🏽 🇫🇷 ™ —", ""],
  ])("of %s are %s", (text, words) => {
    expect(keysOf(text)).toBe(words);
  });

  it.each([
    ["零一万物", "零 一 万 物"],
    ["ガス ｶﾞｽ", "ガ ス ガ ス"],
    ["한국", "한 국"],
    ["\u1112\u1161\u11ab", "한"],
    ["สวัสดี", "ส วั ส ดี"],
    ["AI模型2024年", "ai 模 型 2024 年"],
  ])("are single characters where a script has no spaces or phrases are long: %s", (text, words) => {
    expect(keysOf(text)).toBe(words);
  });

  it("tell characters of scripts without spaces from words", () => {
    expect(wordsOf("AI模型").map((word) => word.cjk)).toEqual([false, true, true]);
  });

  it("are at most as many as asked for", () => {
    expect(wordsOf("a b c d", 2).map((word) => word.key)).toEqual(["a", "b"]);
  });

  it("are cut where they are longer than any word, never within a character", () => {
    expect(keysOf("x".repeat(1000))).toBe("x".repeat(40));
    expect(keysOf("𐐨".repeat(100))).toBe("𐐨".repeat(20));
    expect(keysOf(`x${"𐐨".repeat(100)}`)).toBe(`x${"𐐨".repeat(19)}`);
  });

  it("stand where they say: folding just that part of the text gives the same word", () => {
    fc.assert(
      fc.property(textWithWords, (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
          expect(wordsOf(text.slice(word.start, word.end))).toEqual([
            { ...word, start: 0, end: word.end - word.start },
          ]);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("hold nothing but letters, digits and marks, so that they mean themselves in any pattern", () => {
    fc.assert(
      fc.property(textWithWords, (text) => {
        for (const { key } of wordsOf(text)) expect(key).toMatch(/^[\p{L}\p{N}\p{M}]{1,40}$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("are the same in upper and lower case, and for composed and decomposed accents", () => {
    fc.assert(
      fc.property(textWithWords, (text) => {
        expect(keysOf(text.normalize("NFD"))).toBe(keysOf(text.normalize("NFC")));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 60 }), (text) => {
        expect(keysOf(text.toUpperCase())).toBe(keysOf(text.toLowerCase()));
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on whether the text has other letters than ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 60 }), (text) => {
        expect(keysOf(`${text} é`)).toBe(`${keysOf(text)} e`.trimStart());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["accents on one letter", `a${"\u0301\u0323".repeat(500_000)}`],
    ["accents on one character", `零${"\u0301\u0323".repeat(500_000)}`],
    ["letters with dots", "a.".repeat(500_000)],
    ["one letter", "a".repeat(1_000_000)],
    ["plural endings", "s".repeat(1_000_000)],
    ["possessives", "a's".repeat(333_333)],
    ["apostrophes", "'s".repeat(500_000)],
    ["joiners", "a\u200d".repeat(500_000)],
    ["parts of Hangul", `가${"\u11a8".repeat(1_000_000)}`],
    ["halves of characters", "\ud800".repeat(1_000_000)],
    ["characters", "零".repeat(1_000_000)],
    ["emoji", "👍🏽".repeat(250_000)],
  ])("take time in step with a megabyte of %s", (_, text) => {
    const start = performance.now();
    wordsOf(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
