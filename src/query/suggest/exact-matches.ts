import { startGram, wholeGram, wordGram } from "../../store/suggestion-grams.js";
import type { SuggestionMatch } from "../../store/suggestion-reads.js";
import { startPattern, typedPattern } from "./typed-pattern.js";

/** Grams that the store may choose from for the one that fewest nodes have; each further one only costs it time. */
const MOST_GRAMS = 3;

/** Texts that are what was typed, that start with it, and that hold its words. */
export function exactMatches(words: readonly string[]): SuggestionMatch[] {
  const [first = ""] = words;
  const whole = wholeGram(words);
  const others = rarest(words.slice(1));
  return [
    ...(whole === undefined ? [] : [{ grams: { all: [whole] } }]),
    { grams: { all: [startGram(first), ...others] }, ...unlessIn(words, startPattern(words)) },
    { grams: { all: rarest(words) }, ...unlessIn(words, typedPattern(words)) },
  ];
}

/** Grams of the longest words: they are the rarest, as a rule. */
export function rarest(words: readonly string[]): string[] {
  const grams = [...new Set(words.map(wordGram))];
  return grams.sort((a, b) => b.length - a.length).slice(0, MOST_GRAMS);
}

/** A single word that is not longer than its gram needs no second look. */
function unlessIn(words: readonly string[], pattern: string): { pattern?: string } {
  const [only = ""] = words;
  return words.length === 1 && wordGram(only) === only ? {} : { pattern };
}
