import { compoundsOf } from "../../store/compounds.js";
import { formKeys } from "../../store/search/stems.js";
import { unspacedWords } from "../../store/search/unspaced-words.js";
import { wordsOf, type Word } from "../../store/words.js";
import type { SearchUnit, SearchWord } from "./search-unit.js";

/** What may stand between two words of one unit: signs that join words, marks, and signs that show nothing; also a possessive 's. */
const JOINED = /^(?:\.?['’‘ʼ＇][sS])?[-.'’‘ʼ＇/&_@+#·:‐‑–・\p{M}\p{Cf}]*$/u;
const DIGITS = /^\p{N}/u;

/** All words of a text as one unit; none where it has no words. */
export function phraseUnit(text: string): SearchUnit[] {
  const words = wordsOf(text);
  return words.length > 0 ? [unitOf(text, words)] : [];
}

/** Words that were written as one, with what they hold of scripts without blanks; single ones in any of their forms. */
export function spacedUnits(text: string): SearchUnit[] {
  return splitUnits(text, wordsOf(text)).map((words) => withForms(text, words));
}

/** Likewise, but what is written without blanks is cut into words. */
export function wordUnits(text: string): SearchUnit[] {
  const words = wordsOf(text);
  const lastOf = new Map<Word, Word[]>();
  for (const one of unspacedWords(text, words)) for (const character of one) lastOf.set(character, one);
  return splitUnits(text, words).flatMap((unit) => {
    const parts: Word[][] = [];
    for (const word of unit) {
      const of = lastOf.get(word);
      const before = parts.at(-1);
      const previous = before?.at(-1);
      const isOne = of ? of[0] !== word : previous !== undefined && !previous.cjk;
      if (isOne && before) before.push(word);
      else parts.push([word]);
    }
    return parts.map((part) => ({ ...withForms(text, part), ...(part[0]?.cjk && { isCut: true as const }) }));
  });
}

function unitOf(text: string, words: readonly Word[]): SearchUnit {
  const found = compoundsOf(text, words)[0];
  const isWhole = found?.start === words[0]?.start && found?.end === words.at(-1)?.end;
  return { words: words.map(wordOf), ...(found && isWhole && { compound: wordOf(found) }) };
}

function withForms(text: string, words: readonly Word[]): SearchUnit {
  const [word] = words;
  const forms = word && words.length === 1 && !word.cjk ? formKeys(text.slice(word.start, word.end)) : [];
  return { ...unitOf(text, words), ...(forms.length > 0 && { forms }) };
}

function wordOf({ key, cjk }: Word): SearchWord {
  return { key, cjk };
}

function splitUnits(query: string, words: readonly Word[]): Word[][] {
  const units: Word[][] = [];
  let before: Word | undefined;
  for (const word of words) {
    if (before && isJoined(query.slice(before.end, word.start), before, word)) units.at(-1)?.push(word);
    else units.push([word]);
    before = word;
  }
  return units;
}

function isJoined(gap: string, before: Word, after: Word): boolean {
  return JOINED.test(gap) || (gap === "," && DIGITS.test(before.key) && DIGITS.test(after.key));
}
