import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleSearch, entitySearch, phraseText, searchDocument } from "../../../src/store/search-document.js";
import { compoundsOf } from "../../../src/store/compounds.js";
import { WEIGHT_DIGITS } from "../../../src/store/search/field-counts.js";
import { unspacedWords } from "../../../src/store/search/unspaced-words.js";
import { joinedKey, wordsOf, type Word } from "../../../src/store/words.js";
import { textWithWords } from "../../support/texts.js";

/** The digits of a word in title, excerpt and body, as numbers. */
function weightsOf(weights: string, word: string): number[] | undefined {
  const entry = ` ${word}:`;
  const at = weights.indexOf(entry);
  if (at === -1) return undefined;
  return [...weights.slice(at + entry.length, at + entry.length + 3)].map((digit) => WEIGHT_DIGITS.indexOf(digit));
}

describe("a search document", () => {
  it("holds each word once, and once more for title and for excerpt", () => {
    const { terms } = articleSearch({ title: "Ferry ferries", excerpt: "A ferry", body: "The ferry sails" });
    const words = terms.filter((term) => !term.includes("~"));
    expect(words.sort()).toEqual(["a", "e:a", "e:ferry", "ferry", "sail", "t:ferry", "the"]);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it("holds what is written with hyphens also without them, but not in its phrases", () => {
    const search = articleSearch({ title: "Start-ups", excerpt: "E-mail", body: "A startup, a start-up" });
    expect(search.terms).toEqual(
      expect.arrayContaining(["startup", "t:startup", "email", "e:email", "start", "up", "mail"]),
    );
    expect(search).toMatchObject({ title: " start ups ", excerpt: " e mail ", body: " a startup a start up " });
    const [title, excerpt, body] = weightsOf(search.weights, "startup") ?? [];
    expect(title).toBeGreaterThan(0);
    expect(excerpt).toBe(0);
    expect(body).toBeGreaterThan(weightsOf(search.weights, "start")?.[2] ?? 0);
  });

  it("holds pairs of neighbours in scripts without spaces, also across a sign, and none with other words", () => {
    const { terms } = articleSearch({ title: "零一，万 AI 物" });
    expect(terms.filter((term) => /^..$/u.test(term))).toEqual(["ai", "零一", "一万"]);
  });

  it("contains a phrase just where its words are side by side in the text", () => {
    const short = fc.array(fc.constantFrom("a", "B", "ab", "零", "一", "ferries", "'s"), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(
          textWithWords,
          short.map((words) => words.join(" ")),
        ),
        short.map((words) => words.join("-")),
        (text, phrase) => {
          const keys = wordsOf(text).map((word) => word.key);
          const sought = wordsOf(phrase).map((word) => word.key);
          if (sought.length === 0) return;
          const isThere = keys.some((_, at) => sought.every((word, step) => keys[at + step] === word));
          const { title, body = "" } = articleSearch({ title: text, body: text });
          expect(title.includes(phraseText(sought))).toBe(isThere);
          expect(body.includes(phraseText(sought))).toBe(isThere);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("lets no phrase reach from an alias to the next", () => {
    const { title } = entitySearch({ name: "Port Aurel", aliases: ["Aurel Port"] });
    expect(title).toBe(" port aurel | aurel port ");
  });

  it("has weights for just its words, 0 just where a field lacks the word", () => {
    fc.assert(
      fc.property(textWithWords, textWithWords, textWithWords, (title, excerpt, body) => {
        const { weights } = articleSearch({ title, excerpt, body });
        const has = [title, excerpt, body].map((text) => {
          const words = wordsOf(text);
          const unspaced = unspacedWords(text, words).filter((one) => one.length > 2);
          const pairs = words.flatMap((word, at) =>
            word.cjk && words[at - 1]?.cjk ? [[words[at - 1] as Word, word]] : [],
          );
          const joined = [...pairs, ...unspaced].map(joinedKey);
          return new Set([...[...words, ...compoundsOf(text, words)].map((word) => word.key), ...joined]);
        });
        const all = new Set(has.flatMap((words) => [...words]));
        expect(weights.split(" ").length - 1).toBe(all.size);
        for (const word of all) {
          expect(weightsOf(weights, word)?.map((digit) => digit > 0)).toEqual(has.map((words) => words.has(word)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("says how often a word stands in each field, up to what a digit holds", () => {
    const body = (times: number) => articleSearch({ title: "Ferry", body: "ferry ".repeat(times) });
    expect([1, 2, 61, 500].map((times) => weightsOf(body(times).weights, "ferry"))).toEqual([
      [1, 0, 1],
      [1, 0, 2],
      [1, 0, 61],
      [1, 0, 61],
    ]);
  });

  it("says how many words each field has, of an entity its name", () => {
    expect(articleSearch({ title: "Two words", body: "零一 three" }).lengths).toEqual({
      title: 2,
      excerpt: 0,
      body: 3,
    });
    expect(entitySearch({ name: "Port Aurel", aliases: ["A very long alias"] }).lengths?.title).toBe(2);
  });

  it("holds words of three or more characters as a dictionary cuts them", () => {
    expect(articleSearch({ title: "货物为什么减少" }).terms).toEqual(expect.arrayContaining(["为什么", "t:为什么"]));
    expect(articleSearch({ title: "ท่าเรือกรุงเทพ" }).terms).toEqual(expect.arrayContaining(["ท่าเรือ", "กรุงเทพ"]));
  });

  it("leaves out excerpt and body where they have no word", () => {
    expect(articleSearch({ title: "…", excerpt: "—", body: "" })).toEqual({
      terms: [],
      weights: "",
      lengths: { title: 0, excerpt: 0, body: 0 },
      title: "  ",
    });
  });

  it.each([
    ["fills the document", "ab", 14, 1],
    ["fills the document with words that hyphens are in", "ab", 14, 1, "-x "],
    ["stands there twice, with hyphens", "ab", 4, 2, "-x "],
    ["is of long words of other letters with hyphens", "ख".repeat(20), 4, 1, "-ख "],
    ["stands in the document twice, as a page and its sections do", "ab", 7, 2],
    ["stands there twice and is just short enough to be found whole", "ab", 4, 2],
    ["is of long words of other letters", "ख".repeat(20), 4, 1],
  ])("leaves room in a document of at most 16 MB where the text %s", (_, stem, megabytes, copies, gap = " ") => {
    const count = Math.floor((megabytes * 1024 * 1024) / (Buffer.byteLength(stem + gap) + 7));
    // No word twice: letters instead of digits, which would be words of their own.
    const distinct = (at: number): string =>
      at
        .toString()
        .padStart(7, "0")
        .replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
    const body = Array.from({ length: count }, (_word, at) => stem + distinct(at)).join(gap);
    const { terms, weights, title, body: phrases = "" } = searchDocument({ titles: ["x"], body });
    expect(terms.length).toBeGreaterThan(1000);
    // As BSON has it: each entry of a list with a type, a length and its number written out.
    const bytes = [...terms, weights, title, phrases].reduce((sum, text) => sum + Buffer.byteLength(text) + 13, 0);
    expect(bytes + copies * Buffer.byteLength(body)).toBeLessThan(15.9 * 1024 * 1024);
  });

  it("leaves room in a document where the text is written without blanks and has no pair twice", () => {
    const character = (at: number): string => String.fromCodePoint(0x4e00 + ((at * (1 + (at >> 14))) % 0x4fff));
    const body = Array.from({ length: 1_300_000 }, (_, at) => character(at)).join("");
    const { terms, weights, body: phrases = "" } = searchDocument({ titles: ["x"], body });
    const bytes = [...terms, weights, phrases].reduce((sum, text) => sum + Buffer.byteLength(text) + 13, 0);
    expect(terms.length).toBeGreaterThan(50_000);
    expect(bytes + Buffer.byteLength(body)).toBeLessThan(15.9 * 1024 * 1024);
  });
});
