import { pairGram, startGram, wholeGram, wordGram } from "../../store/suggestion-grams.js";
import type { SuggestionMatch } from "../../store/suggestion-reads.js";
import { isUnspaced } from "../../store/suggestion-words.js";
import { phrasePattern, wordsPattern } from "./typed-pattern.js";

/** Texts that are what was typed, that start with it, and that hold it from the start of a word on. */
export function exactMatches(words: readonly string[]): SuggestionMatch[] {
  const [first = ""] = words;
  const whole = wholeGram(words);
  const isGram = words.length === 1 && wordGram(first) === first;
  const pair = rarestPair(words);
  return [
    ...(whole === undefined ? [] : [{ grams: [whole] }]),
    { grams: [pair ?? startGram(first)], ...(!isGram && { pattern: phrasePattern(words, true) }) },
    {
      grams: [pair ?? wordGram(longestWord(words))],
      // Nobody types blanks between words of scripts that have none, so these need not stand side by side.
      ...(!isGram && { pattern: words.some(isUnspaced) ? wordsPattern(words) : phrasePattern(words) }),
    },
  ];
}

/** The longest word is the rarest, as a rule. */
export function longestWord(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/** Of the pairs of neighbours the one that has most letters; undefined where there is no pair of words with blanks between them. */
function rarestPair(words: readonly string[]): string | undefined {
  const grams = words.flatMap((next, index) => {
    const before = words[index - 1];
    if (before === undefined || isUnspaced(before) || isUnspaced(next)) return [];
    return [pairGram(before, next, index === words.length - 1)];
  });
  return grams.length === 0 ? undefined : longestWord(grams);
}
