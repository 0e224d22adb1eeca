import { pairGram, wordGram } from "../../store/suggestion-grams.js";
import type { SuggestionMatch } from "../../store/suggestion-match.js";
import { isUnspaced } from "../../store/suggestion-words.js";
import { wordsPattern } from "./typed-pattern.js";

/** Words in which a missing blank is looked for: the longest. Each has a gram for every place, and of 200 the store merges the ranks. */
const MOST_SPLIT = 4;
/** Pairs of words that may have been meant as one. */
const MOST_JOINED = 8;
/** As looseMatches bounds what is looked through. */
const AMONG = 300;
/** Letters on each side of a missing blank. */
const SHORTEST_PART = 2;

/** Texts of which somebody typed two words as one, or one as two. */
export function respacedMatches(words: readonly string[]): SuggestionMatch[] {
  const [split, joined] = [splitWords(words), joinedWords(words)];
  return [...(split.length > 0 ? [matchOf(split)] : []), ...(joined.length > 0 ? [matchOf(joined)] : [])];
}

/** What the stored words of such a text match. */
export function respacedPatterns(words: readonly string[]): string[] {
  return [...splitWords(words), ...joinedWords(words)].map(({ pattern }) => pattern);
}

interface Respaced {
  grams: readonly string[];
  pattern: string;
}

function matchOf(respaced: readonly Respaced[]): SuggestionMatch {
  const any = [...new Set(respaced.flatMap(({ grams }) => grams))];
  return { grams: { any }, pattern: respaced.map(({ pattern }) => pattern).join("|"), among: AMONG };
}

function splitWords(words: readonly string[]): Respaced[] {
  return [...words.keys()]
    .filter((index) => mayBeRespaced(words[index]) && [...(words[index] ?? "")].length >= 2 * SHORTEST_PART)
    .sort((a, b) => (words[b] ?? "").length - (words[a] ?? "").length)
    .slice(0, MOST_SPLIT)
    .map((index) => {
      const letters = [...(words[index] ?? "")];
      const parts = letters.slice(SHORTEST_PART, 1 - SHORTEST_PART).map((_, step): [string, string] => {
        const at = step + SHORTEST_PART;
        return [letters.slice(0, at).join(""), letters.slice(at).join("")];
      });
      const meant = `(?:${parts.map((part) => part.join(" ")).join("|")})`;
      return {
        grams: parts.map(([left, right]) => pairGram(left, right, index === words.length - 1)),
        pattern: wordsPattern(words.with(index, meant)),
      };
    });
}

function joinedWords(words: readonly string[]): Respaced[] {
  return words.slice(1, MOST_JOINED + 1).flatMap((next, index) => {
    const before = words[index];
    if (!mayBeRespaced(before) || !mayBeRespaced(next)) return [];
    return [{ grams: [wordGram(before + next)], pattern: wordsPattern(words.toSpliced(index, 2, before + next)) }];
  });
}

/** Numbers are meant as they are, and no blank stands between words of some scripts. */
function mayBeRespaced(word: string | undefined): word is string {
  return word !== undefined && /^\p{L}/u.test(word) && !isUnspaced(word);
}
