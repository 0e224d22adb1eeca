import type { DateContext } from "../../fields/dates/date-reader.js";
import { findDate } from "../../fields/dates/date-search.js";
import { monthNames } from "../../fields/dates/date-words.js";

const MONTH = `(?:${monthNames("en")
  .sort((a, b) => b.length - a.length)
  .join("|")})\\.?`;
/** A day with or without its year: "Nov. 5", "5 November 2024", "November 5, 2024". */
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${MONTH}(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2})`;

const HEADER_LABEL =
  "(?:(?:first |last |originally )?(?:published|updated|posted|modified|date|issued|released|created)(?: on| at)?\\s*:?\\s*)";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)";
const HEADER_LINE = new RegExp(
  `^${HEADER_LABEL}?${WEEKDAY}?(?:${DAY}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}:\\d{2}\\b.{0,20}${DAY})(?:[ T,|/·•–—-].{0,60}|\\d.{0,30})?$`,
  "i",
);
const READING_TIME = /^(?:\d+ ?min(?:ute)?s?(?: read)?|updated .{1,30} ago|\d+ (?:minutes?|hours?|days?) ago)$/i;
const LABEL = new RegExp(`^${HEADER_LABEL}`, "i");

/** Whether a line above the story only says when it came out: a day, and no more than two words beside it. */
export function isDateLine(line: string): boolean {
  if (line.length > 120) return false;
  if (HEADER_LINE.test(line) || READING_TIME.test(line)) return true;
  const found = findDate(line.replace(LABEL, ""));
  return found !== undefined && found.otherWords <= 2;
}

/**
 * The full date in a line, with its time; UTC where no zone is told. Undefined without a year: a year is not guessed, nor is the order
 * of 05/11/2024 where the language does not tell it.
 */
export function readDate(line: string, context: DateContext = {}): Date | undefined {
  return findDate(line, context)?.date;
}
