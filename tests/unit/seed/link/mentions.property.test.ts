import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MentionDocument, TextField } from "../../../../src/store/articles.js";
import { containsAny, dictionaryDiff } from "../../../../seed/link/dictionary-diff.js";
import type { NamedEntity } from "../../../../seed/link/mention-claims.js";
import { buildDictionary } from "../../../../seed/link/mention-dictionary.js";
import type { ArticleText } from "../../../../seed/link/article-text.js";
import { findMentions } from "../../../../seed/link/mentions.js";

const part = fc.oneof(
  fc.constantFrom(
    "Meta",
    "AI",
    "Google",
    "China",
    "Kai-Fu",
    "Lee",
    "GPT",
    "4",
    "3.5",
    "01",
    "open",
    "source",
    "models",
    "Café",
    "零一",
    "ガス",
    "ไทย",
    "C++",
    "O'Reilly",
    "St.",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
);
const gap = fc.constantFrom(
  " ",
  "-",
  "",
  ", ",
  ". ",
  "\n",
  "'s ",
  ".",
  " (",
  "`",
  "](",
  "/",
  "@",
  "\u00ad",
  "\u200d",
  "  ",
);
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const text = fc.array(fc.tuple(part, gap), { maxLength: 12 }).map((pairs) => pairs.flat().join(""));
const context = fc.record({
  words: fc.uniqueArray(fc.constantFrom("meta", "china", "model", "café", "cafe", "source"), { maxLength: 4 }),
  linkedIds: fc.uniqueArray(
    name.map((linked) => `ent_${linked}`),
    { maxLength: 2 },
  ),
});
const entities = fc
  .uniqueArray(
    fc.record({
      name,
      aliases: fc.array(name, { maxLength: 2 }),
      isStub: fc.boolean(),
      lowerCaseSeen: fc.boolean(),
      context,
    }),
    { maxLength: 8, selector: (one) => one.name },
  )
  .map((rows): NamedEntity[] => rows.map((row) => ({ ...row, id: `ent_${row.name}` })));
const article: fc.Arbitrary<ArticleText> = fc.record(
  {
    title: text,
    excerpt: text,
    body: text,
    topicIds: fc.array(
      name.map((topic) => `ent_${topic}`),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: ["title"] },
);

const fieldOf = (one: ArticleText, field: TextField): string =>
  ({ TITLE: one.title, EXCERPT: one.excerpt, BODY: one.body })[field] ?? "";
const rangesOf = (mentions: MentionDocument[]) =>
  mentions.flatMap(({ entityId, ranges }) => ranges.map((range) => ({ entityId, ...range })));
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const isSpacedLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character) && !UNSPACED.test(character);

describe("mentions of random names in random Unicode", () => {
  it("have ranges that are whole words and never overlap", () => {
    fc.assert(
      fc.property(entities, article, (named, one) => {
        const ranges = rangesOf(findMentions(buildDictionary(named), one));
        for (const { field, start, end } of ranges) {
          const whole = fieldOf(one, field);
          const found = [...whole.slice(start, end)];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(found.length).toBeGreaterThan(1);
          const [before, after] = [[...whole.slice(0, start)].at(-1), [...whole.slice(end)][0]];
          expect(isSpacedLetter(before) && isSpacedLetter(found[0])).toBe(false);
          expect(isSpacedLetter(after) && isSpacedLetter(found.at(-1))).toBe(false);
          expect(/^\p{M}/u.test(after ?? "")).toBe(false);
        }
        for (const a of ranges) {
          expect(ranges.filter((b) => a.field === b.field && a.start < b.end && b.start < a.end)).toEqual([a]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on the order of the entities, and have counts and saliences that fit their ranges", () => {
    const shuffled = entities.chain((named) =>
      fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length })),
    );
    fc.assert(
      fc.property(shuffled, article, ([named, others], one) => {
        const mentions = findMentions(buildDictionary(named), one);
        expect(findMentions(buildDictionary(others), one)).toEqual(mentions);
        expect(dictionaryDiff(buildDictionary(named), buildDictionary(others)).changed.size).toBe(0);
        for (const { count, ranges, salience } of mentions) {
          expect(count).toBe(ranges.length);
          expect(salience).toBeGreaterThan(0);
          expect(salience).toBeLessThanOrEqual(1);
        }
        expect(mentions.map((mention) => mention.salience)).toEqual(
          mentions.map((mention) => mention.salience).sort((a, b) => b - a),
        );
      }),
    );
  });

  it("find a name that stands alone between other words, and of two that overlap the longer", () => {
    const words = fc.array(fc.constantFrom("Alphon", "Betrix", "Gammel", "Deltor"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (names, around) => {
        const dictionary = buildDictionary(
          [...new Set(names.map((list) => list.join(" ")))].map((one) => ({
            id: one,
            name: one,
            aliases: [],
            isStub: true,
          })),
        );
        const title = [...around, ...(names[0] ?? []), ...around].join(" ");
        const found = rangesOf(findMentions(dictionary, { title }));
        const lengthAt = (at: number): number =>
          Math.max(
            0,
            ...found.filter(({ start, end }) => start < at + 1 && at < end).map(({ start, end }) => end - start),
          );
        for (const list of names) {
          const wanted = list.join(" ");
          for (let at = title.indexOf(wanted); at >= 0; at = title.indexOf(wanted, at + 1)) {
            if (/\w/.test(title[at - 1] ?? "") || /\w/.test(title[at + wanted.length] ?? "")) continue;
            const longest = Math.max(...Array.from(wanted, (_letter, index) => lengthAt(at + index)));
            expect(longest).toBeGreaterThanOrEqual(wanted.length);
          }
        }
      }),
    );
  });

  it("change only where the article holds a changed key", () => {
    fc.assert(
      fc.property(entities, entities, article, (before, now, one) => {
        const [old, current] = [buildDictionary(before), buildDictionary(now)];
        const { changed } = dictionaryDiff(old, current);
        if (!containsAny(changed, one)) expect(findMentions(current, one)).toEqual(findMentions(old, one));
      }),
      { numRuns: 1000 },
    );
  });
});
