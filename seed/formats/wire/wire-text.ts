import { isSignature, isStray } from "./closing-marks.js";
import { isRights } from "./page-noise.js";
import { endsSentence, isCopyright } from "./wire-noise.js";

const COMPOUND =
  "based|headquartered|born|bred|led|backed|owned|listed|made|run|founded|trained|educated|controlled|funded|linked|style|like|built|developed|designed|wide|friendly|related|powered|driven|focused|registered|affiliated|speaking|bound|era|area";
const SPLIT_COMPOUND = new RegExp(`(\\p{L}) -(?=(?:${COMPOUND})\\b)`, "gu");
const MAX_WRAPPED_LINE = 100;
const MIN_WRAPPED_LINE = 40;
const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，」』）ー]";
const UNSPACED_END = new RegExp(`${UNSPACED}$`, "u");
const UNSPACED_START = new RegExp(`^${UNSPACED}`, "u");
const ITEM = /^\s*(?:[-*+•‣▪–—]|\d{1,2}[.)])\s+\S/u;
const MIN_PROSE = 60;
const MIN_PROSE_CJK = 20;
const MARGIN = /^(?: {2,}|\u3000+)/;

/**
 * Puts right what scraping does to spaces around links: "01.AI , a", "Holding 's", "Hangzhou -based". Dashes between spaces, quotes and
 * figures are as they were.
 */
export function tidySpacing(text: string): string {
  return text
    .replace(/[\u00ad\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;](?:\s|$))/g, "")
    .replace(/(?<=[\p{L}\p{N})"”]) (?=[.!?](?:\s|$))/gu, "")
    .replace(/(?<=[\p{L}\p{N}.]) (?=['’]s(?:[\s,.;:!?)]|$))/gu, "")
    .replace(SPLIT_COMPOUND, "$1-")
    .replace(/\( (?=\S)/g, "(")
    .replace(/(?<=\S) \)/g, ")")
    .replace(/(?:,\s*|(?<!\s)\s+)?,? opens new tab\b/g, "")
    .trim()
    .normalize("NFC");
}

/**
 * The story's paragraphs. They are divided by blank lines; where there are none, each line is one. Lines of even length are one
 * paragraph that was wrapped; an indented line opens a new one.
 */
export function splitParagraphs(text: string): string[][] {
  const hasBlank = /\S[ \t]*\n[ \t]*\n+[ \t]*\S/.test(text);
  const groups = text.split(/\n[ \t]*\n/).flatMap((group) => {
    const lines = group.split("\n").filter((line) => line.trim() !== "");
    return partList(lines).flatMap((part) => (isListBlock(part) ? [part] : splitIndented(part)));
  });
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => {
      if (at > 0 && isListBlock(lines)) return [lines];
      const [text, marks] = partClosingMarks(lines);
      // The first one is the headline's, whose lines the header tells apart.
      const isWhole =
        (isWrapped(text) && (hasBlank || !areSentences(text))) || (hasBlank && (at === 0 || !isList(text)));
      return [...(isWhole ? [text] : text.map((line) => [line])), ...marks.map((line) => [line])];
    });
}

/** Initials, end marks and copyright lines right below a paragraph are none of it. */
function partClosingMarks(lines: string[]): [string[], string[]] {
  let end = lines.length;
  while (end > 1 && isMark(lines[end - 1] ?? "")) end--;
  return [lines.slice(0, end), lines.slice(end)];
}

function isMark(line: string): boolean {
  const text = line.trim();
  return (
    isSignature(text) ||
    isStray(text) ||
    (text.length < MAX_WRAPPED_LINE && (isCopyright(text) || isRights(text, false)))
  );
}

/** Half of the lines within it end a sentence, as seldom happens where lines are wrapped: they are paragraphs. */
function areSentences(lines: readonly string[]): boolean {
  const within = lines.length > 2 ? lines.slice(1, -1) : lines.slice(0, 1);
  return within.filter((line) => endsSentence(line.trim())).length * 2 >= within.length;
}

/** Enough of a text to see how it ends: to look through all of it at each line takes time by its square. */
const END = 8;

/** One text out of a paragraph's lines; a hyphen at a line's end belongs to its word. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let end = "";
  for (const line of lines.map((one) => one.trim())) {
    const between = end === "" || isJoined(end, line) ? "" : " ";
    parts.push(between, line);
    end = (end + between + line).slice(-END);
  }
  return parts.join("");
}

/** A word was parted at its hyphen, or the script has no blanks between words. */
function isJoined(text: string, line: string): boolean {
  return (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) || (UNSPACED_END.test(text) && UNSPACED_START.test(line));
}

/** Each line but the last is about as long as a typewriter's. */
export function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.slice(0, -1).map((line) => line.trim().length);
  return lengths.every((length) => length <= MAX_WRAPPED_LINE) && lengths.every((length) => length >= MIN_WRAPPED_LINE);
}

function isList(lines: readonly string[]): boolean {
  return lines.every((line) => /[.!?。！？"”]$/.test(line.trim()) || line.trim().length < MIN_WRAPPED_LINE);
}

/** Items of a list, with the lines that go on with them: they stand as they were written. */
export function isListBlock(lines: readonly string[]): boolean {
  const items = lines.filter((line) => ITEM.test(line));
  return items.length > 1 && ITEM.test(lines[0] ?? "") && lines.every((line) => ITEM.test(line) || /^\s/.test(line));
}

/** A list may stand right below the sentence that opens it. */
function partList(lines: string[]): string[][] {
  const start = lines.findIndex((line) => ITEM.test(line));
  return start > 0 && isListBlock(lines.slice(start)) ? [lines.slice(0, start), lines.slice(start)] : [lines];
}

/** An indented line opens a paragraph; where nearly all are indented, as in old wire archives, one that is indented deeper does. */
function splitIndented(lines: string[]): string[][] {
  const margins = lines.map((line) => MARGIN.exec(line.replaceAll("\t", "    "))?.[0].length ?? 0);
  if (!margins.some((margin) => margin > 0)) return [lines];
  const body = margins.slice(1);
  const isBlock = body.length > 1 && body.every((margin) => margin > 0);
  const base = isBlock ? Math.min(...body) : 0;
  if (margins.every((margin) => margin === margins[0])) return [lines];
  const groups: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const opens = groups.length === 0 || (margins[at] ?? 0) > base || (isBlock && at === 1 && (margins[0] ?? 0) < base);
    if (opens) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** Whether a paragraph is as long as one of a story, and ends as sentences do. */
export function isProse(paragraph: string): boolean {
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{4}/u.test(
    paragraph,
  );
  return paragraph.length >= (isDense ? MIN_PROSE_CJK : MIN_PROSE) && endsSentence(paragraph);
}
