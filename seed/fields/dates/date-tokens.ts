import { type DateWord, dateWord } from "./date-words.js";
import { zoneOf } from "./date-zone.js";
import { CLOCK_UNITS, DAY_PERIODS, ERAS } from "./date-word-lists.js";

/**
 * A date's text as one letter a token, so that a form of date is a short pattern: `1` to `9` a number of so many digits (`0` for more),
 * `M` a month, `A` a half of the day, `Z` a zone, `E` an era, `h`, `u`, `s` the units of a clock, `Y`, `m`, `d` those of a
 * Chinese, Japanese or Korean day, `W` a word that is a month in one language and a weekday in another, `x` a word of no date, a space,
 * and marks as they are.
 */
export interface DateTokens {
  shape: string;
  /** What stands at each letter of the shape. */
  texts: string[];
  words: (DateWord | undefined)[];
  /** The weekdays that are named, one bit each; all bits where none is. */
  weekdays: number;
}

const EAST_ASIAN = [CLOCK_UNITS.hour, DAY_PERIODS.am, DAY_PERIODS.pm, DAY_PERIODS.night, Object.keys(ERAS).join(" ")]
  .flatMap((words) => words.split(" "))
  .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
  .concat("北京时间", "北京時間", "日本時間", "公元", "西元", "西暦")
  .sort((a, b) => b.length - a.length);
const TOKEN = new RegExp(
  `\\d+|\\s+|${EAST_ASIAN.join("|")}|\\p{Script=Han}|\\p{L}[\\p{L}\\p{M}]*(?:\\.\\p{L}[\\p{L}\\p{M}]*)*\\.?|[^]`,
  "gu",
);
const DAY_UNITS = new Map(
  Object.entries({ Y: "年 年度 년", m: "月 월", d: "日 일 号 號" }).flatMap(([shape, words]) =>
    words.split(" ").map((word) => [word, shape] as const),
  ),
);
const UNIT_SHAPE = { hour: "h", minute: "u", second: "s" };
export const ALL_WEEKDAYS = 127;

/** The tokens of a folded text. Weekdays and words that add nothing to a date are spaces. */
export function dateTokens(text: string, language: string | undefined): DateTokens {
  const pieces = text.match(TOKEN) ?? [];
  const tokens: DateTokens = { shape: "", texts: [], words: [], weekdays: ALL_WEEKDAYS };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? "";
    if (!/^\p{L}/u.test(piece)) add(tokens, markShape(piece), piece);
    else if (piece === "t" && /^\d/.test(pieces[at - 1] ?? "") && /^\d/.test(pieces[at + 1] ?? ""))
      add(tokens, ",", piece);
    else {
      const pair = /^[ -]$/.test(pieces[at + 1] ?? "")
        ? dateWord(`${piece} ${pieces[at + 2] ?? ""}`, language)
        : undefined;
      if (pair) at += 2;
      addWord(tokens, piece, pair ?? dateWord(piece, language), pieces.slice(at + 1, at + 4).join(""), language);
    }
  }
  return tokens;
}

function markShape(piece: string): string {
  if (/^\d/.test(piece)) return piece.length > 9 ? "0" : String(piece.length);
  if (/^[\s_]/.test(piece)) return " ";
  return /^[-~/.,:+()]$/.test(piece) ? piece : "x";
}

function add(tokens: DateTokens, shape: string, text: string, word?: DateWord): void {
  if (shape === " " && tokens.shape.endsWith(" ")) return;
  tokens.shape += shape;
  tokens.texts.push(text);
  tokens.words.push(word);
}

/** The tokens from one to before another. */
export function sliceTokens(tokens: DateTokens, from: number, to?: number): DateTokens {
  return {
    ...tokens,
    shape: tokens.shape.slice(from, to),
    texts: tokens.texts.slice(from, to),
    words: tokens.words.slice(from, to),
  };
}

/** The tokens without those from one to before another, with a comma in their place. */
export function withoutTokens(tokens: DateTokens, from: number, to: number): DateTokens {
  return {
    ...tokens,
    shape: `${tokens.shape.slice(0, from)},${tokens.shape.slice(to)}`,
    texts: tokens.texts.toSpliced(from, to - from, ","),
    words: tokens.words.toSpliced(from, to - from, undefined),
  };
}

function addWord(
  tokens: DateTokens,
  piece: string,
  found: DateWord | undefined,
  next: string,
  language?: string,
): void {
  const text = piece.replaceAll(".", "");
  const isAfterClock = /(?:^|[^-/])[12]\)? ?$|[Ah] ?\(? ?$/.test(tokens.shape);
  const word = found ?? prefixedMonth(text, language);
  const zone = zoneOf(text, language);
  const isMonth = word !== undefined && word.months.length > 0;
  const isIdle = word !== undefined && (word.isFiller || word.weekdays > 0);
  const dayUnit = DAY_UNITS.get(text);
  if (dayUnit !== undefined) add(tokens, dayUnit, text);
  else if (zone !== undefined && !isMonth && (!isIdle || isAfterClock)) add(tokens, "Z", text);
  else if (word === undefined) add(tokens, "x", text);
  else if (word.period && (!isIdle || isAfterClock || /^ ?\d{1,2}:/.test(next))) add(tokens, "A", word.period);
  else if (word.unit && (!isIdle || isAfterClock)) add(tokens, UNIT_SHAPE[word.unit], text);
  else if (word.era) add(tokens, "E", text, word);
  else if (isMonth) add(tokens, isIdle ? "W" : "M", text, word);
  else if (/^[a-z]+\d/.test(piece + next)) add(tokens, "x", text);
  else {
    // "on" is Wednesday in Norwegian: only a word that is nothing else tells the weekday.
    if (word.weekdays > 0 && !word.isFiller) tokens.weekdays &= word.weekdays;
    add(tokens, " ", " ");
  }
}

/** Hebrew writes "in" as a letter before the month. */
function prefixedMonth(text: string, language: string | undefined): DateWord | undefined {
  const word = text.startsWith("ב") ? dateWord(text.slice(1), language) : undefined;
  return word !== undefined && word.months.length > 0 ? word : undefined;
}
