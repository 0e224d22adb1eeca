import type { ScannedKey } from "./key-scan.js";
import type { MentionForm } from "./mention-form.js";
import type { Word, Words } from "./words.js";

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Whether the words write the key as the form asks. */
export function fitsForm(form: MentionForm, words: Words, { from, to }: ScannedKey, isPlural: boolean): boolean {
  const starts = startOffsets(words, from, to);
  const spaces = starts.filter((_offset, index) => index > 0 && words.joints[from + index]?.isSpace);
  const isCapital = (offset: number): boolean => CAPITAL.test(textAt(words, starts, from, offset));
  if (!spaces.every((offset) => form.breaks.includes(offset) || (form.seams.includes(offset) && isCapital(0))))
    return false;
  if (!form.spaces.every((offset) => spaces.includes(offset)) || !form.capitals.every(isCapital)) return false;
  if (!form.allCapitals) return true;
  const { start, end } = span(words, from, to);
  return !/\p{Ll}/u.test(words.text.slice(start, isPlural ? end - 1 : end));
}

/** Whether the words stand by themselves: not part of an address, a number, an identifier or a longer word. */
export function isWhole({ text, ...words }: Words, from: number, to: number): boolean {
  const { start, end } = span({ text, ...words }, from, to);
  return startsWhole(text, start) && endsWhole(text, end);
}

/** UTF-16 code units into the text. */
export function span({ words }: Words, from: number, to: number): { start: number; end: number } {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

/** A dot or underscore without spaces joins ("node.js", "0.1"), as do invisible joiners. */
const JOINED_BEFORE = /[\p{L}\p{N}](?:[._\u00ad\u200c\u2060]|\u200d)$/u;
const JOINED_AFTER = /^(?:[._\u00ad\u200c\u2060]|\u200d)[\p{L}\p{N}]/u;
const NUMBER_BEFORE = /\p{N},$/u;
const NUMBER_AFTER = /^,\p{N}/u;
/** "O'Reilly" is not Reilly; but French elides its articles: "l'Europe". */
const APOSTROPHE_BEFORE = /[\p{L}\p{N}]['’ʼ]$/u;
const ELISION_BEFORE = /(?<![\p{L}\p{N}])(?:[cdjlmnstCDJLMNST]|[Qq]u)['’ʼ]$/u;
const APOSTROPHE_AFTER = /^['’ʼ][\p{L}\p{N}]/u;
const CONTRACTION_AFTER = /^['’ʼ](?:[sdm]|ll|re|ve)(?![\p{L}\p{N}])/iu;
const CURRENCY_AFTER = /^\p{Sc}/u;

function startsWhole(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (JOINED_BEFORE.test(before)) return false;
  if (NUMBER_BEFORE.test(before) && /^\p{N}/u.test(text.slice(start, start + 2))) return false;
  return !APOSTROPHE_BEFORE.test(before) || ELISION_BEFORE.test(before);
}

function endsWhole(text: string, end: number): boolean {
  const after = text.slice(end, end + 4);
  if (JOINED_AFTER.test(after) || CURRENCY_AFTER.test(after)) return false;
  if (NUMBER_AFTER.test(after) && /\p{N}$/u.test(text.slice(end - 2, end))) return false;
  return !APOSTROPHE_AFTER.test(after) || CONTRACTION_AFTER.test(after);
}

/** Where each word begins in the key. */
function startOffsets({ words, joints }: Words, from: number, to: number): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (let at = from; at <= to; at++) {
    if (at > from) offset += joints[at]?.infix?.length ?? 0;
    starts.push(offset);
    offset += words[at]?.fold.length ?? 0;
  }
  return starts;
}

/** The text from where the key has this offset; empty where folding changed the length, so that it cannot be told. */
function textAt({ text, words }: Words, starts: number[], from: number, offset: number): string {
  const index = starts.findLastIndex((start) => start <= offset);
  const word: Word | undefined = words[from + index];
  const within = offset - (starts[index] ?? 0);
  if (!word || (within > 0 && word.fold.length !== word.end - word.start)) return "";
  return text.slice(word.start + within, word.start + within + 2);
}
