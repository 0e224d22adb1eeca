import { fold } from "./fold.js";

const UNSPACED = "[\\p{Script=Han}\\p{Script=Katakana}]";
const LETTERS = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]+";
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** Runs of letters, runs of digits, and by itself every character of a script that is written without spaces. */
export function wordsOf(text: string): string[] {
  return fold(text).match(new RegExp(`${UNSPACED}|${LETTERS}|\\p{Nd}+`, "gu")) ?? [];
}

/** What hyphens join, as one word: two or three runs of letters. */
export function hyphenedIn(text: string): string[] {
  const runs = fold(text).match(new RegExp(`${LETTERS}(?:[-\u2010\u2011]${LETTERS})+`, "gu")) ?? [];
  return runs.map((run) => run.split(/[-\u2010\u2011]/u)).flatMap((run) => (run.length <= 3 ? [run.join("")] : []));
}

/** What is written without spaces, as a dictionary cuts it; other words as they are. */
export function cutWords(text: string): string[] {
  const runs = fold(text).match(new RegExp(`${UNSPACED}+|[^\\p{Script=Han}\\p{Script=Katakana}]+`, "gu")) ?? [];
  return runs.flatMap((run) => (isUnspaced(run) ? [...SEGMENTER.segment(run)].map(({ segment }) => segment) : [run]));
}

export function isUnspaced(text: string): boolean {
  return new RegExp(UNSPACED, "u").test(text);
}

const known = new Map<string, Set<string>>();

/** All that counts as a word of a text: words, what hyphens join, pairs of neighbouring characters and longer words of them. */
export function keysOf(text: string): Set<string> {
  const before = known.get(text);
  if (before) return before;
  const words = wordsOf(text);
  const pairs = words.flatMap((word, at) => {
    const last = words[at - 1] ?? "";
    return isUnspaced(word) && isUnspaced(last) ? [last + word] : [];
  });
  const longer = cutWords(text).filter((word) => isUnspaced(word) && [...word].length > 2);
  const keys = new Set([...words, ...hyphenedIn(text), ...pairs, ...longer]);
  known.set(text, keys);
  return keys;
}
