import { LANGUAGES, type Language } from "./languages.js";
import { caseFits, isOfOneScript, placeFits, signFits } from "./word-shape.js";

/** How well a decoded text reads. */
export interface Judgement {
  text: string;
  /** For each UTF-16 unit: 0 for ASCII, GOOD or BAD for the rest. */
  verdicts: Uint8Array;
  good: number;
  bad: number;
  /** Words of the language among the words that hold a character beyond ASCII; a word of one letter counts a quarter. */
  hits: number;
}

export const GOOD = 1;
export const BAD = 2;

const LEAST_HITS = 3;
const LEAST_SHARE = 0.08;
const CAPITALS = /^[\p{Lu}\p{M}]+$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const BEYOND_ASCII = /[^ -~\s]/;

interface Word {
  word: string;
  at: number;
}

/**
 * Judges a text by the language whose short words it holds; of several that share these, by the one whose letters fit best. Undefined
 * where no language is known by its words.
 */
export function judgeByWords(text: string): Judgement | undefined {
  const words = wordsOf(text);
  const languages = likelyLanguages(words);
  // Short words that are known, though in capitals, are no chance.
  const isLoud = languages.every(({ isLatin }) => isLatin) && isMostlyCapitals(words);
  return judgeByBest(text, words, isLoud, languages);
}

/** Judges a text by the language whose letters fit best, whatever its words: lists, names, code with comments. */
export function judgeByLetters(text: string): Judgement | undefined {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (const { word } of words)
    for (const letter of word.toLowerCase()) if (letter >= "\x80") counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const coverage = ({ letters }: Language) =>
    [...counts].reduce((sum, [letter, count]) => sum + (letters.has(letter) ? count : 0), 0);
  const ranked = LANGUAGES.map((language) => ({ language, covered: coverage(language) })).sort(
    (a, b) => b.covered - a.covered,
  );
  return judgeByBest(
    text,
    words,
    isMostlyCapitals(words),
    ranked.slice(0, 3).map(({ language }) => language),
  );
}

function judgeByBest(
  text: string,
  words: readonly Word[],
  isLoud: boolean,
  languages: readonly Language[],
): Judgement | undefined {
  return languages.map((language) => judgeAs(text, words, isLoud, language)).sort((a, b) => a.bad - b.bad)[0];
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
}

const languagesOf = new Map<string, number[]>();
for (const [index, language] of LANGUAGES.entries())
  for (const word of language.words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);

/** Those whose short words the text holds most of, of each kind of script. */
function likelyLanguages(words: readonly Word[]): Language[] {
  const counts = new Array<number>(LANGUAGES.length).fill(0);
  for (const { word } of words)
    for (const index of isChance(word) ? [] : (languagesOf.get(keyOf(word)) ?? []))
      counts[index] = (counts[index] ?? 0) + 1;
  const foreign = words.filter(({ word }) => BEYOND_ASCII.test(word)).length;
  const found = LANGUAGES.map((language, index) => ({ language, count: counts[index] ?? 0 })).filter(
    ({ language, count }) => count >= Math.max(LEAST_HITS, (language.isLatin ? words.length : foreign) * LEAST_SHARE),
  );
  return [true, false].flatMap((isLatin) => {
    const alike = found.filter(({ language }) => language.isLatin === isLatin);
    const most = Math.max(...alike.map(({ count }) => count));
    return alike.filter(({ count }) => count >= most * 0.7).map(({ language }) => language);
  });
}

/** One letter beyond ASCII may well be a dash of another encoding. */
function isChance(word: string): boolean {
  return word.length === 1 && word >= "\x80";
}

function keyOf(word: string): string {
  return BEYOND_ASCII.test(word) ? word.normalize("NFC").toLowerCase() : word.toLowerCase();
}

/**
 * One letter beyond ASCII by itself, no initial and no number of a list, is seldom a word and often a dash of another encoding; four
 * such letters without one of ASCII among them are another script's.
 */
function isUnlikeLatin(text: string, at: number, word: string): boolean {
  if (word.length === 1) return !/[.)]/.test(text[at + 1] ?? "");
  return word.length >= 4 && !/[a-z]/i.test(word);
}

function judgeAs(text: string, words: readonly Word[], isLoud: boolean, language: Language): Judgement {
  const verdicts = new Uint8Array(text.length);
  let hits = 0;
  for (const { at, word } of words) {
    if (!BEYOND_ASCII.test(word)) continue;
    const isHit = language.words.has(keyOf(word)) && !isBesideOddSign(text, at, word.length);
    if (isHit) hits += isChance(word) ? 0.25 : 1;
    const isWhole =
      isOfOneScript(word) &&
      !(isLoud && word.length > 1 && CAPITALS.test(word)) &&
      !(language.isLatin && isUnlikeLatin(text, at, word) && !language.words.has(keyOf(word)));
    const isSmall = word === word.toLowerCase();
    for (let index = 0; index < word.length; index++) {
      const letter = word[index] ?? "";
      if (letter < "\x80") continue;
      const isOwn = language.letters.has(letter) || language.letters.has(letter.toLowerCase());
      verdicts[at + index] =
        isWhole && isOwn && (isSmall || caseFits(word, index)) && placeFits(word, index) ? GOOD : BAD;
    }
  }
  let good = 0;
  let bad = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? "";
    if (character < "\x80") continue;
    if (verdicts[index] === 0)
      verdicts[index] = signFits(character, text[index - 1] ?? " ", text[index + 1] ?? " ") ? GOOD : BAD;
    if (verdicts[index] === GOOD) good++;
    else bad++;
  }
  return { text, verdicts, good, bad, hits };
}

/** Whether most letters beyond ASCII are capitals though those of ASCII are not: what KOI8-R makes of small letters, and others of it. */
function isMostlyCapitals(words: readonly Word[]): boolean {
  const all = words.map(({ word }) => word).join(" ");
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
  return count(/(?![A-Z])\p{Lu}/gu) > 2 * count(/(?![a-z])\p{Ll}/gu) && count(/[A-Z]/g) <= count(/[a-z]/g);
}

/** Whether a word touches a sign that neither ASCII nor any writer puts beside words, which makes a chance hit of it. */
function isBesideOddSign(text: string, at: number, length: number): boolean {
  return [text[at - 1] ?? " ", text[at + length] ?? " "].some((sign) => sign >= "\x80" && !signFits(sign, " ", " "));
}
