import {
  CLOCK_UNITS,
  DATE_LOCALES,
  DAY_PERIODS,
  ERAS,
  FILLERS,
  MORE_MONTHS,
  MORE_WEEKDAYS,
} from "./date-word-lists.js";
import { foldDateText } from "./date-text.js";

/** A month that a word names in one language. */
interface NamedMonth {
  month: number;
  language: string;
  /** That language puts a full stop behind the day: "2. Mai". */
  isDotted: boolean;
}

export type DayPeriod = keyof typeof DAY_PERIODS;
export type ClockUnit = keyof typeof CLOCK_UNITS;

/** All that a word means in the languages that are read. */
export interface DateWord {
  months: NamedMonth[];
  /** One bit for each weekday that it names, from 1 for Sunday to 64 for Saturday; 0 for none. */
  weekdays: number;
  isFiller: boolean;
  period?: DayPeriod;
  unit?: ClockUnit;
  era?: { before: number; years: number };
}

type Words = Map<string, DateWord>;

const GREGORIAN = "-u-ca-gregory-nu-latn";
let common: Words | undefined;
const further = new Map<string, Words>();

/** What a word means; its full stops are left out, and two words are joined by a space. */
export function dateWord(word: string, language?: string): DateWord | undefined {
  const key = word.replaceAll(".", "");
  return furtherWords(language)?.get(key) ?? commonWords().get(key);
}

/** The month that a word names; undefined where languages disagree and neither the language nor the stop behind the day tells. */
export function monthOf(word: DateWord, isDotted: boolean, language?: string): number | undefined {
  const own = word.months.filter((named) => named.language === language);
  const all = new Set((own.length > 0 ? own : word.months).map(({ month }) => month));
  const [month] = all;
  if (all.size === 1) return month;
  const [alike, other] = new Set(word.months.filter((named) => named.isDotted === isDotted).map(({ month }) => month));
  return other === undefined ? alike : undefined;
}

/** A language's names and abbreviations of months, folded. */
export function monthNames(locale: string): string[] {
  const words: Words = new Map();
  addLocale(words, locale);
  return [...words].filter(([, { months }]) => months.length > 0).map(([name]) => name);
}

function commonWords(): Words {
  if (common) return common;
  common = new Map();
  for (const locale of DATE_LOCALES) addLocale(common, locale);
  for (const word of FILLERS.split(" ")) entry(common, word).isFiller = true;
  for (const [unit, words] of Object.entries(CLOCK_UNITS))
    for (const word of words.split(" ")) entry(common, word).unit = unit as ClockUnit;
  for (const [period, words] of Object.entries(DAY_PERIODS))
    for (const word of words.split(" ")) entry(common, word).period = period as DayPeriod;
  for (const [name, era] of Object.entries(ERAS)) entry(common, name).era = era;
  return common;
}

/** The words of a language that is not among those always read. */
function furtherWords(language: string | undefined): Words | undefined {
  if (language === undefined || DATE_LOCALES.includes(language)) return undefined;
  const known = further.get(language);
  if (known || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return known;
  const words: Words = new Map();
  addLocale(words, language);
  further.set(language, words);
  return words;
}

function entry(words: Words, text: string): DateWord {
  const key = foldDateText(text).replaceAll(".", "").replaceAll("-", " ").trim();
  const known = words.get(key) ?? { months: [], weekdays: 0, isFiller: false };
  words.set(key, known);
  return known;
}

function addLocale(words: Words, locale: string): void {
  const [language = locale] = locale.split("-");
  const styles: Intl.DateTimeFormatOptions[] = [
    { dateStyle: "full", timeStyle: "short" },
    { weekday: "short", day: "numeric", month: "short", year: "numeric" },
    { month: "long" },
    { month: "short" },
  ];
  let isDotted = false;
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale + GREGORIAN, { ...style, timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      // A day of each weekday among the twelve months.
      const first = new Date(Date.UTC(2024, month - 1, 1)).getUTCDay();
      const date = new Date(Date.UTC(2024, month - 1, 8 + ((month - first + 7) % 7)));
      const parts = format.formatToParts(date);
      for (const [at, { type, value }] of parts.entries()) {
        if (type === "literal") addFillers(words, value);
        // One letter is no word: "T" is also what stands before a time.
        if (type === "weekday" && /^\D{2,}$/.test(value)) entry(words, value).weekdays |= 1 << date.getUTCDay();
        if (type === "month") addMonth(words, value, { month, language, isDotted });
        if (type === "day") isDotted ||= parts[at + 1]?.value.startsWith(".") ?? false;
      }
    }
  }
  for (const [month, names] of Object.entries(MORE_MONTHS[locale] ?? {}))
    for (const name of names.split(/(?<!كانون|تشرين) /))
      addMonth(words, name, { month: Number(month), language, isDotted });
  for (const [day, name] of (MORE_WEEKDAYS[locale] ?? "").split(" ").entries())
    if (name !== "") entry(words, name).weekdays |= 1 << day;
}

function addFillers(words: Words, literal: string): void {
  for (const word of literal.match(/[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/gu) ?? [])
    if (!/\p{Script=Han}|\p{Script=Hangul}/u.test(word)) entry(words, word).isFiller = true;
}

function addMonth(words: Words, text: string, named: NamedMonth): void {
  const name = text.replace(/^(?:de |d[’'])/, "");
  if (!/\d/.test(name) && !/月$/.test(name)) entry(words, name).months.push(named);
  if (name !== text) entry(words, text).months.push(named);
}
