import { singularOf } from "./singular.js";
import { foldText } from "./text-key.js";

export interface Word {
  /** What is compared: without case, accents and width, singular for plural. Letters, digits and marks only, never empty. */
  key: string;
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  /** A character of a script that is written without spaces, or of Hangul, where a space ends a phrase rather than a word. */
  cjk: boolean;
}

/** Longest key, in UTF-16 code units: words that agree so far are one. */
const KEY_LENGTH = 40;
/** As much of a word as is folded: a megabyte of accents on one letter would be put in order for hours. */
const FOLDED_LENGTH = 4 * KEY_LENGTH;

const UNSPACED =
  "[[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]&&[\\p{L}\\p{Nl}]]";
/** Long vowels of kana, which belong to no script. */
const CHARACTER = `[${UNSPACED}\\u30fc\\uff70]`;
/** Marks, the voicing of half-width kana, and the vowels and finals of Hangul in its parts. */
const AFTER_CHARACTER = "[\\p{M}\\uff9e\\uff9f\\u1160-\\u11ff\\ud7b0-\\ud7fb]";
/** Apostrophes that Unicode counts as letters are none here. */
const LETTER = `[\\p{L}--${CHARACTER}--[\\u02b9-\\u02bf\\uff9e\\uff9f]]`;
/** Fractions are signs, not digits. */
const DIGIT = `[\\p{N}--${UNSPACED}--[\\u00bc-\\u00be\\u2150-\\u215f\\u2189]]`;
/** Thousands, which are typed without the comma as often as with it. */
const GROUPED_DIGITS = "[0-9]{1,3}(?:,[0-9]{3})+";
/** What would make a word go on. */
const RUN = `[${LETTER}${DIGIT}\\p{M}]`;
/** Soft hyphen and joiners, which stand inside a word and show nothing. */
const INSIDE = "[\\p{M}\\u00ad\\u200c\\u200d]";
const POSSESSIVE_S = `(?:\\.?['’‘ʼ＇][sS](?!${RUN}))?`;

const WORD = new RegExp(
  `(${CHARACTER}${AFTER_CHARACTER}*)|` +
    `(${LETTER}\\p{M}*(?:\\.${LETTER}\\p{M}*)+(?!${RUN})|${LETTER}[${LETTER}${INSIDE}]*|${GROUPED_DIGITS}(?!${DIGIT})|${DIGIT}+)${POSSESSIVE_S}`,
  "gv",
);
const ASCII_WORD =
  /()([A-Za-z](?:\.[A-Za-z])+(?![A-Za-z0-9])|[A-Za-z]+|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.?'[sS](?![A-Za-z0-9]))?/g;
const IS_ASCII = /^[\0-\x7f]*$/;
/** Everything that may not be in a key, and the stroke that only stretches Arabic words. */
const NO_LETTER = /[^\p{L}\p{N}\p{M}]|\u0640/gu;

/**
 * The first `limit` words of a text, in order. A word is a run of letters or of digits; a possessive 's is none, and letters with dots
 * between them ("U.S.") are one, as are thousands ("10,000"). Each character of a script without spaces is one. Time grows with the
 * text's length, whatever it holds.
 */
export function wordsOf(text: string, limit = Infinity): Word[] {
  const words: Word[] = [];
  const pattern = IS_ASCII.test(text) ? ASCII_WORD : WORD;
  pattern.lastIndex = 0;
  for (let match; words.length < limit && (match = pattern.exec(text)) !== null;) {
    const cjk = Boolean(match[1]);
    const written = match[1] || (match[2] ?? "");
    const key = wordKey(written);
    if (key !== "") words.push({ key, start: match.index, end: match.index + written.length, cjk });
  }
  return words;
}

/** The key of words that are written as one. */
export function joinedKey(words: readonly Pick<Word, "key">[]): string {
  return cut(words.map(({ key }) => key).join(""), KEY_LENGTH);
}

const known = new Map<string, string>();
const KNOWN_WORDS = 50_000;
/** A longer part of a text would keep the whole text in memory. */
const KNOWN_LENGTH = 12;

/** The key of a word as it is written. */
export function wordKey(written: string): string {
  if (written.length > KNOWN_LENGTH) return foldWord(written);
  let key = known.get(written);
  if (key === undefined) {
    key = foldWord(written);
    if (known.size === KNOWN_WORDS) known.clear();
    known.set(written, key);
  }
  return key;
}

function foldWord(written: string): string {
  const head = cut(written, FOLDED_LENGTH);
  const folded = IS_ASCII.test(head) ? head.toLowerCase().replace(/[.,]/g, "") : foldText(head).replace(NO_LETTER, "");
  return singularOf(cut(folded, KEY_LENGTH));
}

/** The first `length` units, one less where that would end in half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
