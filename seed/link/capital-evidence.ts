import { FUNCTION_WORDS } from "./function-words.js";
import type { Joint, Words } from "./words.js";

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;
const SENTENCE_BREAK = /[.!?:;…\n\r\u2028\u2029\0|•]|["“„«‘]\s*$|[[(]\s*$|^\s+['‘]/u;
/** A sentence that has fewer words in lower case shows nothing by its capitals. */
const LEAST_LOWER = 2;
const LEAST_SHOUTED = 2;
/** Words of a sentence looked at on either side. */
const SIGHT = 40;

/**
 * Whether the capitals of these words show that they are a name: they stand in the middle of a sentence that is not in title case. At the
 * beginning of one only the capitals after the first word can tell.
 */
export function provesName(words: Words, from: number, to: number): boolean {
  const first = sentenceStart(words, from);
  const telling = range(from === first ? from + 1 : from, to).filter((at) => !isFunctionWord(words, at));
  if (telling.length === 0 || !telling.every((at) => CAPITAL.test(textOf(words, at)))) return false;
  return isInSentenceCase(words, from, to);
}

/**
 * Whether a function word shows by its capital that it is a name ("written in Go"): in the middle of a sentence that is not in title case, with an
 * initial capital only, and with no other capitalised word beside it that would make a title ("Let It Go"), unless that word begins the
 * sentence ("In Go").
 */
export function provesFunctionWord(words: Words, at: number): boolean {
  const first = sentenceStart(words, at);
  if (at === first || !isCapitalised(words, at)) return false;
  const isBare = at - 1 > first || !isFunctionWord(words, at - 1);
  if (
    (isBare && isJoined(words.joints[at]) && isCapitalised(words, at - 1)) ||
    (isJoined(words.joints[at + 1]) && isCapitalised(words, at + 1))
  )
    return false;
  return isInSentenceCase(words, at, at);
}

/** Whether enough of the other words of the sentence are in lower case; the first one tells nothing. */
function isInSentenceCase(words: Words, from: number, to: number): boolean {
  const first = sentenceStart(words, from);
  let [lower, upper] = [0, 0];
  for (const at of range(first + 1, sentenceEnd(words, to))) {
    if ((at >= from && at <= to) || isFunctionWord(words, at)) continue;
    if (LOWER.test(textOf(words, at))) lower++;
    else if (CAPITAL.test(textOf(words, at))) upper++;
  }
  return lower >= LEAST_LOWER && lower * 2 > upper;
}

/** Whether the sentence around these words is in capitals throughout, so that it cannot be told whether they are an acronym. */
export function isShouted(words: Words, from: number, to: number): boolean {
  let upper = 0;
  for (const at of range(sentenceStart(words, from), sentenceEnd(words, to))) {
    if (at >= from && at <= to) continue;
    const word = textOf(words, at);
    if (/\p{Ll}/u.test(word)) return false;
    if (/\p{Lu}{2}/u.test(word)) upper++;
  }
  return upper >= LEAST_SHOUTED;
}

function sentenceStart(words: Words, from: number): number {
  let at = from;
  while (at > 0 && from - at < SIGHT && !breaksBefore(words, at)) at--;
  return at;
}

function sentenceEnd(words: Words, to: number): number {
  let at = to;
  while (at + 1 < words.words.length && at - to < SIGHT && !breaksBefore(words, at + 1)) at++;
  return at;
}

function breaksBefore({ text, words }: Words, at: number): boolean {
  return SENTENCE_BREAK.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start));
}

function isFunctionWord({ words }: Words, at: number): boolean {
  return FUNCTION_WORDS.has(words[at]?.fold ?? "");
}

function isCapitalised(words: Words, at: number): boolean {
  const word = textOf(words, at);
  return CAPITAL.test(word) && /\p{Ll}/u.test(word);
}

function isJoined(joint: Joint | undefined): boolean {
  return joint !== undefined && (joint.isSpace || joint.isHyphen);
}

function textOf({ text, words }: Words, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
