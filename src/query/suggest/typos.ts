import { isUnspaced } from "../../store/suggestion-words.js";
import { alphabetOf } from "./alphabet.js";

/** Shorter words are too like all others. */
const SHORTEST = 3;

/** Whether a typo in this word is forgiven: numbers are meant as they are, and so are words of scripts without blanks. */
export function mayBeMistyped(word: string): boolean {
  return [...word].length >= SHORTEST && /^\p{L}/u.test(word) && !isUnspaced(word);
}

/**
 * What else may have been meant by `typed`: a letter wrong, missing, too many, or two side by side swapped. `open`: the word may go on, so
 * what begins like another of the beginnings is left out.
 */
export function typoVariants(typed: string, open: boolean): Set<string> {
  const letters = [...typed];
  const alphabet = alphabetOf(letters[0] ?? "");
  const variants = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join("");
    const [here = "", next = ""] = letters.slice(at, at + 2);
    const behind = letters.slice(at + 1).join("");
    // Any letter at the end of an open word is what the word without it begins with.
    const isEnd = open && at >= letters.length - 1;
    if (at < letters.length) {
      variants.add(before + behind);
      if (!isEnd) for (const letter of alphabet) variants.add(before + letter + behind);
    }
    if (!(open && at === letters.length)) for (const letter of alphabet) variants.add(before + letter + here + behind);
    if (next !== "") variants.add(before + next + here + letters.slice(at + 2).join(""));
  }
  variants.delete(typed);
  variants.delete("");
  return variants;
}

/** A regular expression of the words, or of the beginnings of words, that `typed` may have meant, itself among them. */
export function typoPattern(typed: string): string {
  const letters = [...typed];
  const ways = new Set([typed]);
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join("");
    const [here = "", next = ""] = letters.slice(at, at + 2);
    const behind = letters.slice(at + 1).join("");
    ways.add(`${before}[^ ]${here}${behind}`);
    if (at < letters.length) ways.add(`${before}[^ ]?${behind}`);
    if (next !== "") ways.add(`${before}${next}${here}${letters.slice(at + 2).join("")}`);
  }
  return `(?:${[...ways].join("|")})`;
}
