import { pairGram, wordGram } from "../../store/suggestion-grams.js";
import type { SuggestionMatch } from "../../store/suggestion-match.js";
import { firstLetters, isUnspaced } from "../../store/suggestion-words.js";
import { respacedMatches } from "./blank-slips.js";
import { longestWord } from "./exact-matches.js";
import { wordsPattern } from "./typed-pattern.js";
import { mayBeMistyped, typoVariants } from "./typos.js";

/** Letters of a word whose variants are looked up; each letter more is some fifty variants more. */
const VARIED_LETTERS = 8;
/** As VARIED_LETTERS, of a word behind another one. */
const VARIED_PAIR_LETTERS = 4;
/** Longest first word whose variants are looked up whole, together with the word behind it. */
const LONGEST_BEFORE = 12;
/** The store merges so many beginnings in the order of rank; of more it would read all there is. */
const MERGED_GRAMS = 200;
/** Bounds what is looked through for the other words: the best so many that have what the index knows. */
const AMONG = 300;
/** Words in which a typo is looked for: the last, which is being typed, and the longest others. */
const MOST_MISTYPED = 4;

/** Texts that hold the typed words in another order, or where one letter of one word is wrong, missing, too many, or two are swapped; or a blank. */
export function looseMatches(words: readonly string[]): SuggestionMatch[] {
  const mistyped = mistypable(words);
  return [
    ...apart(words, mistyped),
    ...mistyped.flatMap((index) => mistypedAt(words, index)),
    ...respacedMatches(words),
  ];
}

/** The longest word bounds what is looked through; where it is the mistyped one, the longest of the others. */
function apart(words: readonly string[], mistyped: readonly number[]): SuggestionMatch[] {
  if (words.length === 1) return [];
  const longest = words.indexOf(longestWord(words));
  const others = mistyped.filter((index) => index !== longest);
  return [
    holding(
      longestWord(words),
      [undefined, ...others].map((index) => wordsPattern(words, index)),
    ),
    ...(mistyped.includes(longest)
      ? [holding(longestWord(words.toSpliced(longest, 1)), [wordsPattern(words, longest)])]
      : []),
  ];
}

function holding(word: string, patterns: readonly string[]): SuggestionMatch {
  return { grams: { any: [wordGram(word)] }, pattern: patterns.join("|"), among: AMONG };
}

function mistypable(words: readonly string[]): number[] {
  const last = words.length - 1;
  const lengthOf = (index: number): number => words[index]?.length ?? 0;
  return [...words.keys()]
    .filter((index) => mayBeMistyped(words[index] ?? ""))
    .sort((a, b) => Number(b === last) - Number(a === last) || lengthOf(b) - lengthOf(a))
    .slice(0, MOST_MISTYPED);
}

function mistypedAt(words: readonly string[], index: number): SuggestionMatch[] {
  const word = words[index] ?? "";
  const start = firstLetters(word, VARIED_LETTERS);
  if (words.length === 1) {
    const variants = chunks(variantsOf(word, start, true));
    return variants.map((any) => ({
      grams: { any },
      ...(start !== word && { pattern: wordsPattern(words, 0), among: AMONG }),
    }));
  }
  const grams = gramsBeside(words, index) ?? variantsOf(word, start, start !== word || index === words.length - 1);
  return chunks(grams).map((any) => ({ grams: { any }, pattern: wordsPattern(words, index), among: AMONG }));
}

/** Grams of the mistyped word together with a neighbour; undefined where it has none that it could have a gram with. */
function gramsBeside(words: readonly string[], index: number): string[] | undefined {
  const [before, word = "", next] = [words[index - 1], words[index], words[index + 1]];
  if (before !== undefined && !isUnspaced(before)) {
    const start = firstLetters(word, VARIED_PAIR_LETTERS);
    const isOpen = start !== word || next === undefined;
    return [...new Set(variantsOf(word, start, isOpen).map((variant) => pairGram(before, variant, isOpen)))];
  }
  if (next === undefined || isUnspaced(next)) return undefined;
  if (firstLetters(word, LONGEST_BEFORE) !== word) return [wordGram(longestWord(words.slice(1)))];
  return [...typoVariants(word, false)].map((variant) => pairGram(variant, next, index + 1 === words.length - 1));
}

function variantsOf(word: string, start: string, open: boolean): string[] {
  return [...new Set([...typoVariants(start, open), ...(start === word ? [] : [start])].map(wordGram))];
}

/** As few as will do, all of about the same size. */
function chunks(grams: readonly string[]): string[][] {
  const count = Math.ceil(grams.length / MERGED_GRAMS);
  const size = Math.ceil(grams.length / count);
  return Array.from({ length: count }, (_, index) => grams.slice(index * size, (index + 1) * size));
}
