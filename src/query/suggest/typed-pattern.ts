import { isUnspaced } from "../../store/suggestion-words.js";
import { typoPattern } from "./typos.js";

/**
 * A regular expression that the stored words of a text match (see SuggestionDocument.folds) where every typed word is one of them, the
 * last one a beginning, in any order. `mistyped`: index of a word in which one letter may be wrong, missing, too many, or two swapped.
 */
export function wordsPattern(words: readonly string[], mistyped?: number): string {
  const conditions = words.map((word, index) => {
    if (isUnspaced(word)) return `(?=.*${word})`;
    const meant = index === mistyped ? typoPattern(word) : word;
    return `(?=.* ${meant}${index < words.length - 1 ? " " : ""})`;
  });
  return `^${conditions.join("")}`;
}

/** As wordsPattern, where they stand side by side as they were typed; `atStart`: where the text starts with them. */
export function phrasePattern(words: readonly string[], atStart = false): string {
  return `${atStart ? "^" : ""} ${words.join(" ")}`;
}
