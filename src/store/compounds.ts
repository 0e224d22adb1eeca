import { wordKey, type Word } from "./words.js";

/** Parts that a word with hyphens has at most: what is made of more is no word that anybody writes without them. */
const MAX_PARTS = 3;
const HYPHENS = "-\u2010\u2011";
const ALL_HYPHENS = new RegExp(`[${HYPHENS}]`, "g");
const DIGITS = /^\p{N}/u;

/**
 * Words that a text writes with hyphens ("start-up"), as they are without them ("startup"), in the text's order. Neither digits nor
 * characters of scripts without spaces are parts of such words.
 * @param words those of the text
 */
export function compoundsOf(text: string, words: readonly Word[]): Word[] {
  const compounds: Word[] = [];
  let first = 0;
  for (const [at, last] of words.entries()) {
    const next = words[at + 1];
    if (next && isHyphened(text, last, next)) continue;
    const start = words[first]?.start ?? last.start;
    const parts = at - first + 1;
    first = at + 1;
    if (parts === 1 || parts > MAX_PARTS) continue;
    const key = wordKey(text.slice(start, last.end).replace(ALL_HYPHENS, ""));
    compounds.push({ key, start, end: last.end, cjk: false });
  }
  return compounds;
}

function isHyphened(text: string, before: Word, after: Word): boolean {
  return after.start === before.end + 1 && HYPHENS.includes(text.charAt(before.end)) && isPart(before) && isPart(after);
}

function isPart({ key, cjk }: Word): boolean {
  return !cjk && !DIGITS.test(key);
}
