import { takeClock } from "./date-clock.js";
import { readDay } from "./date-day.js";
import { readNumbers } from "./date-numbers.js";
import { languageTag } from "./date-order.js";
import { firstDayOf, markSpans } from "./date-span.js";
import { foldDateText, plainDateText } from "./date-text.js";
import { type DateTokens, dateTokens } from "./date-tokens.js";
import { momentOf, parseDate } from "./date-value.js";
import { offsetIn } from "./date-zone.js";

/** What is known about where a date stands. */
export interface DateContext {
  /** A language tag, as `de` or `en-US`. It tells day from month in 02/05/2024. */
  language?: string | undefined;
}

const MAX_LENGTH = 100;
const WRAPPED =
  /^(?:\[\[([^[\]|]+)(?:\|[^[\]|]+)?\]\]|<([^<>]+)>|"([^"]+)"|'([^']+)'|\/Date\((\d+)(?:[+-]\d{4})?\)\/)$/;
/** Temporal's notes behind a date: `[u-ca=gregory]`. */
const CALENDAR = /\[!?u-ca=[a-z0-9-]{1,30}\]$/i;
const IANA_ZONE = /(?:(?<!\s)\s+|(?:(?<!\s)\s+)?[[(])([a-z][\w+-]*(?:\/[a-z][\w+-]*){1,2})[\])]?$/i;
/** The zone behind a day without a time, which moves it nowhere: `2024-05-02 +0800`. */
const DAY_ZONE = /^([^:]*\p{Nd}) +[+-]\p{Nd}{2}:?\p{Nd}{2}$/u;
const BETWEEN_DATES = / ?\/ ?| ?~ ?| -{1,2} | (?:to|bis) /g;

/**
 * The moment that a whole text names, in any of the forms and languages that news and programs write. UTC where no zone is written,
 * midnight UTC where no time is; of a span of days, the first. Undefined for what is no date, names no day (a year, a month), names
 * a day or an hour that does not exist, or leaves open which number is the month.
 */
export function readDate(text: string, context: DateContext = {}): Date | undefined {
  const iso = parseDate(text);
  if (iso) return iso;
  const written = text.trim();
  if (written.length > MAX_LENGTH) return undefined;
  const whole = unwrapped(written).replace(CALENDAR, "");
  if (!/\p{Nd}|[〇一二三四五六七八九十]/u.test(whole)) return undefined;
  const language = languageOf(whole, context);
  const folded = foldDateText(whole);
  const [named = "", zone] = IANA_ZONE.exec(whole) ?? [];
  return (
    readFolded(folded, language) ??
    (zone === undefined
      ? readSpan(folded, language)
      : readIn(zone, foldDateText(whole.slice(0, -named.length)), language)) ??
    readDayInZone(folded, language)
  );
}

/** What is inside quotes, a link to a daily note, Org mode's brackets or Microsoft's JSON. */
function unwrapped(text: string): string {
  const match = WRAPPED.exec(text);
  return match ? (match.slice(1).find((inside) => inside !== undefined) ?? "").trim() : text;
}

/** Scripts of one language, or whose digits come with the order of one. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u0660-\u0669]/, "ar"],
  [/[\u0966-\u096f]/, "hi"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Tamil}/u, "ta"],
  [/\p{Script=Telugu}/u, "te"],
  [/\p{Script=Malayalam}/u, "ml"],
  [/\p{Script=Gujarati}/u, "gu"],
  [/\p{Script=Kannada}/u, "kn"],
  [/\p{Script=Gurmukhi}/u, "pa"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Myanmar}/u, "my"],
  [/\p{Script=Khmer}/u, "km"],
  [/\p{Script=Lao}/u, "lo"],
];

/** The language's tag where it is told, or else that of the text's script. */
export function languageOf(text: string, { language }: DateContext): string | undefined {
  return languageTag(language) ?? SCRIPTS.find(([script]) => script.test(text))?.[1];
}

/** Two dates with a mark between them, the later one behind. */
function readSpan(folded: string, language: string | undefined): Date | undefined {
  const middle = folded.length / 2;
  const [mark] = [...folded.matchAll(BETWEEN_DATES)].sort(
    (a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle),
  );
  if (mark) {
    const first = readFolded(folded.slice(0, mark.index), language);
    const last = first && readFolded(folded.slice(mark.index + mark[0].length), language);
    if (last && last > first) return first;
  }
  const marked = markSpans(folded);
  return marked === folded ? undefined : readFolded(marked, language);
}

function readIn(zone: string, folded: string, language: string | undefined): Date | undefined {
  const digits = parseDate(folded) ?? readNumbers(folded);
  if (digits === undefined) return readWords(folded, language, zone);
  const offset = offsetIn(zone, digits);
  if (offset === undefined) return undefined;
  const isOwnZone = /[t:]\d\d.*(?:z|[+-]\d\d(?::?\d\d)?)$/.test(folded);
  const isDayOnly = !/[t:\s_]/.test(folded);
  return isOwnZone || isDayOnly ? digits : new Date(digits.getTime() - offset * 60_000);
}

function readDayInZone(folded: string, language: string | undefined): Date | undefined {
  const [, day] = DAY_ZONE.exec(folded) ?? [];
  const date = day === undefined ? undefined : readFolded(day, language);
  return date && date.getTime() % 86_400_000 === 0 ? date : undefined;
}

function readFolded(folded: string, language: string | undefined): Date | undefined {
  return parseDate(folded) ?? readNumbers(folded) ?? readWords(folded, language);
}

function readWords(folded: string, language: string | undefined, zone?: string): Date | undefined {
  const tokens = dateTokens(plainDateText(folded), language?.split("-")[0]);
  return tokens.shape.includes("x") ? undefined : momentOfTokens(tokens, language, zone);
}

/** The moment that all of these tokens name; `zone` is an IANA zone that stands beside them. */
export function momentOfTokens(tokens: DateTokens, language: string | undefined, zone?: string): Date | undefined {
  // "mar" is March, or a Tuesday where another word is the month.
  const asWeekday = { ...tokens, shape: tokens.shape.replaceAll("W", " ") };
  const asMonth = { ...tokens, shape: tokens.shape.replaceAll("W", "M") };
  if (tokens.shape.includes("M") || asMonth.shape === tokens.shape) return readTokens(asWeekday, language, zone);
  return readTokens(asMonth, language, zone) ?? readTokens(asWeekday, language, zone);
}

function readTokens(tokens: DateTokens, language: string | undefined, iana: string | undefined): Date | undefined {
  const clock = takeClock(tokens, language?.split("-")[0]);
  if (clock === undefined) return undefined;
  const { time, zone = iana, rest } = clock;
  const day = readDay(rest, language, time !== undefined && zone !== undefined) ?? firstDayOf(rest, language);
  if (day === undefined) return undefined;
  const offset = typeof zone === "string" ? offsetIn(zone, (time && momentOf(day, time, 0)) ?? day) : (zone ?? 0);
  if (offset === undefined) return undefined;
  return time === undefined ? day : momentOf(day, time, offset);
}
