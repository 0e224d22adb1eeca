import { WIRE_LANGUAGES } from "./wire-languages.js";
import type { WireLanguage } from "./wire-language.js";

type PhraseList = Exclude<keyof WireLanguage, "code">;

const ENDS_IN_UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\P{L}]$/u;

/**
 * An alternation of phrases for a regular expression, the longest first. No letter may follow a phrase, but where its script has no blanks
 * between words.
 */
export function alternation(phrases: readonly string[]): string {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  const unspaced = sorted.filter((phrase) => ENDS_IN_UNSPACED_SCRIPT.test(phrase)).map(sourceOf);
  const spaced = sorted.filter((phrase) => !ENDS_IN_UNSPACED_SCRIPT.test(phrase)).map(sourceOf);
  // One class behind all: each of its own would make the expression slow to compile.
  const parts = [...unspaced, ...(spaced.length > 0 ? [`(?:${spaced.join("|")})(?![\\p{L}\\p{M}])`] : [])];
  return parts.length > 0 ? `(?:${parts.join("|")})` : "(?!)";
}

/** The phrases of that list in all languages. */
export function phrasesOf(list: PhraseList): string[] {
  return WIRE_LANGUAGES.flatMap((language) => language[list]);
}

function sourceOf(phrase: string): string {
  return phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/'/g, "['’]")
    .replace(/ /g, "\\s");
}
