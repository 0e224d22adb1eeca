import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairGram, startGram, suggestionGrams, wholeGram, wordGram } from "../../../src/store/suggestion-grams.js";
import { firstLetters, isUnspaced, suggestionWords } from "../../../src/store/suggestion-words.js";

describe("the words that suggestions compare", () => {
  it.each([
    ["  Zürich’s Straße ", ["zurich", "s", "strasse"]],
    ["GPT4o, explained", ["gpt", "4", "o", "explained"]],
    ["U.S. v. A.I.", ["us", "v", "ai"]],
    ["ＯｐｅｎＡＩ", ["openai"]],
    ["OpenAI发布零一万物 2", ["openai", "发布零一万物", "2"]],
    ["サーバー 한국어", ["サーバー", "한국어"]],
    ["हिन्दी", ["हिन्दी"]],
    ["😀 … \u{d800}", []],
  ])("of %j are %j", (text, words) => {
    expect(suggestionWords(text)).toEqual(words);
  });

  it("are the same whether a text is given as it is, in capitals or already cut into words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const words = suggestionWords(text);
        expect(suggestionWords(words.join(" "))).toEqual(words);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
      { numRuns: 500 },
    );
  });

  it("are bounded however long the text is", () => {
    expect(suggestionWords("word ".repeat(100_000))).toHaveLength(60);
    expect(suggestionWords("a".repeat(100_000))).toEqual(["a".repeat(40)]);
    expect(suggestionWords("a.".repeat(50_000))).toHaveLength(1);
  });
});

describe("the grams of a text", () => {
  const texts = fc.array(fc.constantFrom("a", "new", "york", "cross-examination", "零一万物", "01", "straße", "of"), {
    minLength: 1,
    maxLength: 6,
  });

  it("hold every beginning of every word, and of every place in a script without blanks", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const words = suggestionWords(parts.join(" "));
        const grams = suggestionGrams(words);
        for (const word of words) {
          const letters = [...word];
          for (let start = 0; start < (isUnspaced(word) ? letters.length : 1); start += 1) {
            for (let end = start + 1; end <= letters.length; end += 1) {
              expect(grams).toContain(wordGram(letters.slice(start, end).join("")));
            }
          }
        }
        expect(grams).toContain(startGram(wordGram(words[0] ?? "")));
        expect([undefined, ...grams]).toContain(wholeGram(words));
      }),
    );
  });

  it("hold every pair of neighbours, however far the second one is typed", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const words = suggestionWords(parts.join(" "));
        const grams = suggestionGrams(words);
        for (const [index, word] of words.slice(1).entries()) {
          const before = words[index] ?? "";
          if (isUnspaced(before) || isUnspaced(word)) continue;
          expect(grams).toContain(pairGram(before, word, false));
          if (index === 0) expect(grams).toContain(startGram(pairGram(before, word, false)));
          for (let end = 1; end <= word.length; end += 1) {
            expect(grams).toContain(pairGram(before, firstLetters(word, end), true));
          }
        }
      }),
    );
  });
});
