import { wordGram } from "../../store/suggestion-grams.js";
import type { SuggestionMatch } from "../../store/suggestion-reads.js";
import { firstLetters } from "../../store/suggestion-words.js";
import { rarest } from "./exact-matches.js";
import { typedPattern } from "./typed-pattern.js";
import { mayBeMistyped, typoVariants } from "./typos.js";

/** Letters of a word whose variants are looked up; each letter more is some fifty variants more. */
const VARIED_LETTERS = 8;
/** The store merges so many beginnings in the order of rank; of more it would read all there is. */
const MERGED_GRAMS = 200;
/** Bounds what is looked through for the other words of a text: the best so many that have the one. */
const AMONG = 5_000;
/** Words among which a mistyped one is looked for: the last, which is being typed, and the longest. */
const MOST_MISTYPED = 4;

/** Texts that hold the typed words where one letter of one word is wrong, missing, too many, or two are swapped. */
export function typoMatches(words: readonly string[]): SuggestionMatch[] {
  const bounding = longestOf(words);
  const last = words.length - 1;
  return words
    .map((_, index) => index)
    .filter((index) => mayBeMistyped(words[index] ?? ""))
    .sort((a, b) => Number(b === last) - Number(a === last) || lengthAt(words, b) - lengthAt(words, a))
    .slice(0, MOST_MISTYPED)
    .flatMap((index) => (index === bounding ? byVariants(words, index) : byAnother(words, index, bounding)));
}

/** The other word bounds what is looked through. */
function byAnother(words: readonly string[], mistyped: number, bounding: number): SuggestionMatch[] {
  return [{ grams: { all: rarest([words[bounding] ?? ""]) }, pattern: typedPattern(words, mistyped), among: AMONG }];
}

function byVariants(words: readonly string[], mistyped: number): SuggestionMatch[] {
  const word = words[mistyped] ?? "";
  const start = firstLetters(word, VARIED_LETTERS);
  const isCut = start !== word;
  const open = isCut || mistyped === words.length - 1;
  const grams = [...new Set([...typoVariants(start, open), ...(isCut ? [start] : [])].map(wordGram))];
  const exact = words.length === 1 && !isCut;
  return chunks(grams).map((any) => ({
    grams: { any },
    ...(!exact && { pattern: typedPattern(words, mistyped), among: AMONG }),
  }));
}

function longestOf(words: readonly string[]): number {
  return words.reduce((best, _, index) => (lengthAt(words, index) > lengthAt(words, best) ? index : best), 0);
}

function lengthAt(words: readonly string[], index: number): number {
  return words[index]?.length ?? 0;
}

/** As few as will do, all of about the same size. */
function chunks(grams: readonly string[]): string[][] {
  const count = Math.ceil(grams.length / MERGED_GRAMS);
  const size = Math.ceil(grams.length / count);
  return Array.from({ length: count }, (_, index) => grams.slice(index * size, (index + 1) * size));
}
