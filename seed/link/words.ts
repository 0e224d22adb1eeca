import { foldName } from "./fold-name.js";

export interface Word {
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  fold: string;
}

/** How a word follows the one before it. */
export interface Joint {
  /** What stands for the gap in a key; undefined where no name may reach across. */
  infix: string | undefined;
  isSpace: boolean;
  isHyphen: boolean;
}

export interface Words {
  text: string;
  words: Word[];
  /** `joints[i]` is between word `i - 1` and word `i`. */
  joints: (Joint | undefined)[];
}

/** Scripts written without spaces: each character is a word of its own. */
const UNSPACED =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}]`;
/** Signs that make another word of a name: C++, C#, Disney+. */
const SIGNS = "[+#]*";
const WORD = new RegExp(`${UNSPACED}\\p{M}*|${LETTER}\\p{M}*(?:${LETTER}\\p{M}*)*${SIGNS}`, "gu");
const ASCII_WORD = /[A-Za-z0-9]+[+#]*/g;
const IS_ASCII = /^[\0-~]*$/;

const SPACE = /^[ \t\u00a0\u2000-\u200b\u202f\u205f\u3000]{1,2}$/u;
const HYPHEN = /^[-\u00ad\u2010-\u2013\u00b7\u30fb]$/u;
const LONGEST_GAP = 4;

const ADJACENT: Joint = { infix: "", isSpace: false, isHyphen: false };
const SPACED: Joint = { infix: "", isSpace: true, isHyphen: false };
const HYPHENED: Joint = { infix: "", isSpace: false, isHyphen: true };
const APART: Joint = { infix: undefined, isSpace: false, isHyphen: false };
/** Digits never join across a gap: "3 4" is not "34". */
const BETWEEN_DIGITS = "|";
/** Begins the infix of a gap that is neither a space nor a hyphen: it must be the same in name and text. */
const LITERAL_GAP = "\u0001";

/** The words of a text, and how they hang together. */
export function wordsOf(text: string): Words {
  const words: Word[] = [];
  const joints: Words["joints"] = [];
  for (const match of text.matchAll(IS_ASCII.test(text) ? ASCII_WORD : WORD)) {
    const word = { start: match.index, end: match.index + match[0].length, fold: foldName(match[0]) };
    const before = words.at(-1);
    joints.push(before && jointOf(text, before, word));
    words.push(word);
  }
  return { text, words, joints };
}

export function isLiteralGap(infix: string): boolean {
  return infix.startsWith(LITERAL_GAP);
}

/** `infix` as it must be between these words where digits meet. */
export function guardDigits(before: Word, after: Word): string {
  return /\p{N}$/u.test(before.fold) && /^\p{N}/u.test(after.fold) ? BETWEEN_DIGITS : "";
}

function jointOf(text: string, before: Word, after: Word): Joint {
  const gap = text.slice(before.end, after.start);
  const joint =
    gap === "" ? ADJACENT : gap === " " || SPACE.test(gap) ? SPACED : HYPHEN.test(gap) ? HYPHENED : undefined;
  if (joint) {
    const infix = guardDigits(before, after);
    return infix === "" ? joint : { ...joint, infix };
  }
  if (gap.length > LONGEST_GAP || /[\n\r\u2028\u2029\0]/u.test(gap)) return APART;
  return { ...APART, infix: LITERAL_GAP + gap.replace(/[’ʼ‘＇]/gu, "'").replace(/\s+/gu, " ") };
}
