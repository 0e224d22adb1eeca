import { parseDate, utcDay } from "../../fields/date-value.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
/** A day with or without its year: "Nov. 5", "5 November 2024", "November 5, 2024". */
export const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${MONTH}(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2})`;

const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(${MONTH}),?\\s+(\\d{4})\\b`, "i");
const ISO = /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?/;
const UTC_TIME = /\b(\d{1,2}):(\d{2})\s*(am|pm|a\.m\.|p\.m\.)?\s*\(?(?:GMT|UTC)\b/i;

const HEADER_LABEL =
  "(?:(?:first |last |originally )?(?:published|updated|posted|modified|date|issued|released|created)(?: on| at)?\\s*:?\\s*)";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)";
const HEADER_LINE = new RegExp(
  `^${HEADER_LABEL}?${WEEKDAY}?(?:${DAY}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}:\\d{2}\\b.{0,20}${DAY})(?:[ T,|/·•–—-].{0,60}|\\d.{0,30})?$`,
  "i",
);
const READING_TIME = /^(?:\d+ ?min(?:ute)?s?(?: read)?|updated .{1,30} ago|\d+ (?:minutes?|hours?|days?) ago)$/i;

/** Whether a line above the story only says when it came out. */
export function isDateLine(line: string): boolean {
  return line.length <= 120 && (HEADER_LINE.test(line) || READING_TIME.test(line));
}

/**
 * The full date in a line, with its time where that is given in UTC; other times are of an unknown zone. Undefined without a year:
 * a year is not guessed, nor is the order of 05/11/2024.
 */
export function readDate(line: string): Date | undefined {
  const iso = ISO.exec(line);
  if (iso) return parseDate(iso[0]);
  const first = MONTH_FIRST.exec(line);
  const second = first ? null : DAY_FIRST.exec(line);
  const [month, day, year] = first ? [first[1], first[2], first[3]] : [second?.[2], second?.[1], second?.[3]];
  if (month === undefined) return undefined;
  const date = utcDay(Number(year), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
  const time = UTC_TIME.exec(line);
  if (date && time) date.setUTCHours(hourOf(Number(time[1]), time[3]), Number(time[2]));
  return date;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
