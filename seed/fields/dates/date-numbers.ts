import { clockTime, momentOf, offsetMinutes, utcDay } from "./date-value.js";

const TIME = String.raw`(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?`;
const TIME_OR_HOUR = String.raw`(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?`;
const ZONE = String.raw`\s*(Z|[+-]\d{2}(?::?\d{2})?)?`;
/** 20240502, 20240502T083000Z, 202405020830; newspapers are not older than their first year. */
const COMPACT = new RegExp(`^((?:1[6-9]|2[01])\\d{2})(\\d{2})(\\d{2})(?:[T\\s_]?${TIME}${ZONE})?$`, "i");
const BY_PARTS = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:[T_]${TIME_OR_HOUR}${ZONE}|Z|[+-]\\d{2}:\\d{2})?$`, "i");
/** What cameras (2024:05:02 08:30:00) and one database (2024-05-02-08.30.00.000000) write. */
const BY_MARKS =
  /^(\d{4})([:-])(\d{2})\2(\d{2})[\s-](\d{2})([:.])(\d{2})\6(\d{2})(?:\.(\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const WEEK_DAY = new RegExp(`^(\\d{4})-?W(\\d{2})-?([1-7])(?:T${TIME}${ZONE})?$`, "i");
const DAY_OF_YEAR = new RegExp(`^(\\d{4})-(\\d{3})(?:T${TIME}${ZONE})?$`, "i");
/** From 2001 to 2033: a phone number or an ISBN seldom begins so. */
const UNIX_TIME = /^1\d{9}(?:\.\d{1,9}|\d{3})?$/;
const DAY_MS = 86_400_000;

/** A date in digits that a program wrote: ISO 8601's shorter forms, its weeks and days of the year, and Unix time. */
export function readNumbers(text: string): Date | undefined {
  if (!/^[12]\d{3}/.test(text)) return undefined;
  if (UNIX_TIME.test(text)) return unixTime(text);
  const plain = COMPACT.exec(text) ?? BY_PARTS.exec(text);
  if (plain) return at(utcDay(Number(plain[1]), Number(plain[2]), Number(plain[3])), plain.slice(4));
  const marks = BY_MARKS.exec(text);
  if (marks) {
    const [, year, , month, day, hour, , ...rest] = marks;
    return at(utcDay(Number(year), Number(month), Number(day)), [hour, ...rest]);
  }
  const week = WEEK_DAY.exec(text);
  if (week) return at(dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3])), week.slice(4));
  const ordinal = DAY_OF_YEAR.exec(text);
  if (ordinal) return at(dayOfYear(Number(ordinal[1]), Number(ordinal[2])), ordinal.slice(3));
  return undefined;
}

function unixTime(text: string): Date {
  return new Date(text.length === 13 && !text.includes(".") ? Number(text) : Math.floor(Number(text) * 1000));
}

function at(day: Date | undefined, [hour, minute, second, fraction, zone]: (string | undefined)[]): Date | undefined {
  const offset = offsetMinutes(zone);
  if (day === undefined || hour === undefined) return day;
  return offset === undefined ? undefined : momentOf(day, clockTime(hour, minute, second, fraction), offset);
}

/** ISO weeks begin on Monday; the first is that with January 4. */
function dayOfWeek(year: number, week: number, weekday: number): Date | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const monday = (new Date(fourth).getUTCDay() + 6) % 7;
  const start = fourth - monday * DAY_MS;
  const date = new Date(start + ((week - 1) * 7 + weekday - 1) * DAY_MS);
  // The last week is that with December 28.
  return week >= 1 && start + (week - 1) * 7 * DAY_MS <= Date.UTC(year, 11, 28) ? date : undefined;
}

function dayOfYear(year: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, 0, day));
  return date.getUTCFullYear() === year && day >= 1 ? date : undefined;
}
