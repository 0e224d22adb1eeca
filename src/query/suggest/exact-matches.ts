import { pairGram, startGram, wholeGram, wordGram } from "../../store/suggestion-grams.js";
import type { SuggestionMatch } from "../../store/suggestion-match.js";
import { isUnspaced } from "../../store/suggestion-words.js";
import { phrasePattern, wordsPattern } from "./typed-pattern.js";

/** Pairs that the store may choose from for the one that fewest texts have; each further one only costs it time. */
const MOST_PAIRS = 3;

/** Texts that are what was typed, that start with it, and that hold it from the start of a word on. */
export function exactMatches(words: readonly string[]): SuggestionMatch[] {
  const [first = "", second] = words;
  const whole = wholeGram(words);
  const pairs = pairGrams(words);
  const start = isSpacedPair(first, second) ? pairs[0] : undefined;
  // One word that is not longer than its gram needs no second look.
  const isGram = words.length === 1 && wordGram(first) === first;
  return [
    ...(whole === undefined ? [] : [{ grams: { all: [whole] } }]),
    { grams: { all: [startGram(start ?? wordGram(first))] }, ...(!isGram && { pattern: phrasePattern(words, true) }) },
    {
      grams: { all: pairs.length > 0 ? longest(pairs, MOST_PAIRS) : [wordGram(longestWord(words))] },
      // Nobody types blanks between words of scripts that have none, so these need not stand side by side.
      ...(!isGram && { pattern: words.some(isUnspaced) ? wordsPattern(words) : phrasePattern(words) }),
    },
  ];
}

/** The longest word is the rarest, as a rule. */
export function longestWord(words: readonly string[]): string {
  return longest(words, 1)[0] ?? "";
}

function longest(texts: readonly string[], count: number): string[] {
  return [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, count);
}

/** Grams of all neighbours in the order of the words. */
function pairGrams(words: readonly string[]): string[] {
  return words.flatMap((next, index) => {
    const before = words[index - 1] ?? "";
    return index > 0 && isSpacedPair(before, next) ? [pairGram(before, next, index === words.length - 1)] : [];
  });
}

function isSpacedPair(word: string, next: string | undefined): next is string {
  return next !== undefined && !isUnspaced(word) && !isUnspaced(next);
}
