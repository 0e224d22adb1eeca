import { isUnspaced } from "../../store/suggestion-words.js";
import { typoPattern } from "./typos.js";

/**
 * A regular expression that the stored words of a text match (see SuggestionDocument.folds) where every typed word is one of them, the
 * last one a beginning, in any order. `mistyped`: index of a word in which one letter may be wrong, missing, too many, or two swapped.
 */
export function typedPattern(words: readonly string[], mistyped?: number): string {
  const conditions = words.map((word, index) => {
    if (isUnspaced(word)) return `(?=.*${word})`;
    const meant = index === mistyped ? typoPattern(word) : word;
    return `(?=.* ${meant}${index < words.length - 1 ? " " : ""})`;
  });
  return `^${conditions.join("")}`;
}

/** As typedPattern, for texts that start with what was typed. */
export function startPattern(words: readonly string[]): string {
  return `^ ${words.join(" ")}`;
}
