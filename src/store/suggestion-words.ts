import { foldText } from "./text-key.js";

/** Longest word, in code points; what is beyond counts neither in texts nor in what is typed. */
const LONGEST_WORD = 40;
/** Words of a text that count. */
const MOST_WORDS = 60;

/** Scripts that put no blanks between words. */
const UNSPACED =
  "(?=[\\p{L}\\p{M}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]";
const WORD = new RegExp(`(?:${UNSPACED})+|(?:(?!${UNSPACED})[\\p{L}\\p{M}])+|(?:(?!${UNSPACED})\\p{N})+`, "gu");
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, "u");
const DOTTED_LETTERS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;

/**
 * The words of a text as suggestions compare them, in order: runs of letters, of digits, and of scripts without blanks, each folded by
 * foldText. "GPT4" is gpt, 4; "U.S." is us.
 */
export function suggestionWords(text: string): string[] {
  const folded = foldText(text).replace(DOTTED_LETTERS, (letters) => letters.replaceAll(".", ""));
  const words: string[] = [];
  for (const [word] of folded.matchAll(WORD)) {
    words.push(firstLetters(word, LONGEST_WORD));
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** Whether this word is of a script without blanks, where any character may begin what people call a word. */
export function isUnspaced(word: string): boolean {
  return STARTS_UNSPACED.test(word);
}

/** At most `count` code points from the start. */
export function firstLetters(word: string, count: number): string {
  return word.length <= count ? word : [...word].slice(0, count).join("");
}
