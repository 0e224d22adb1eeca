import { readDate } from "./date-reader.js";
import { clockTime, momentOf, utcDay } from "./date-value.js";

/** The day that a file's or folder's name gives. */
export interface PathDate {
  publishedAt: Date;
  /** The name behind the day, without extension: "bridge" of `2024-05-02-bridge.md`. Empty where nothing is left. */
  rest: string;
}

const MAX_SEGMENTS = 30;
const MAX_NAME = 255;
const YEAR = "((?:1[6-9]|2[01])\\d{2})";
const END = "(?=$|[^\\p{L}\\p{N}])";
const DATED = new RegExp(
  `^${YEAR}([-_. ])(\\d{1,2})\\2(\\d{1,2})(?:T(\\d{2})[-:._]?(\\d{2})(?:[-:._]?(\\d{2}))?Z?)?${END}`,
  "iu",
);
const COMPACT = new RegExp(
  `^${YEAR}()(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?Z?|[_-](\\d{2})(\\d{2})(\\d{2}))${END}`,
  "iu",
);
const COMPACT_DAY = new RegExp(`^${YEAR}()(\\d{2})(\\d{2})${END}`, "u");
const DATED_LAST = new RegExp(`^(.*[^\\p{L}\\p{N}])${YEAR}([-_])(\\d{2})\\3(\\d{2})$`, "u");
const MONTH_AND_DAY = new RegExp(`^(\\d{2})[-_.](\\d{2})${END}`, "u");
const A_YEAR = new RegExp(`^${YEAR}$`);
/** Names that say nothing: the folder is what is named. */
const INDEX = /^_?(?:index|readme|default|main|content|post|article)(?:\.[a-z]{2,3}(?:-[a-z]{2,4})?)?$/i;

/**
 * The day in a path's names: at the beginning or the end of one, `2024/05/02` as three folders, or a whole name that is a date. The
 * nearest name to the file wins. Undefined where there is none, also for a year and month without a day: a number below them
 * (`2024/05/12-ways`) is a title's as often as a day's.
 */
export function dateOfPath(path: string): PathDate | undefined {
  const segments = path
    .split(/[/\\]/)
    .filter((segment) => segment !== "")
    .slice(-MAX_SEGMENTS);
  const file = segments.pop();
  if (file === undefined) return undefined;
  const names = [...segments, withoutExtension(file)];
  for (let at = names.length - 1; at >= 0; at--) {
    const found = dateOfName(names[at] ?? "") ?? dateOfFolders(names, at);
    if (found) return { publishedAt: found.publishedAt, rest: restOf(names.slice(at + 1), found.rest) };
  }
  return undefined;
}

function dateOfName(name: string): PathDate | undefined {
  if (name.length > MAX_NAME || !/\d{4}/.test(name)) return undefined;
  for (const form of [DATED, COMPACT, COMPACT_DAY]) {
    const match = form.exec(name);
    const publishedAt = match && momentOfDigits(match);
    if (publishedAt) return { publishedAt, rest: tidy(name.slice(match[0].length)) };
  }
  const last = DATED_LAST.exec(name);
  const day = last && utcDay(Number(last[2]), Number(last[4]), Number(last[5]));
  if (day) return { publishedAt: day, rest: tidy(last[1] ?? "") };
  const whole = /\p{L}/u.test(name) && !/\d-?w\d/i.test(name) ? readDate(name) : undefined;
  return whole && { publishedAt: whole, rest: "" };
}

function momentOfDigits([, year, , month, ...rest]: RegExpExecArray): Date | undefined {
  const [date, ...time] = rest;
  const [hour, minute, second] = time.filter((part) => part !== undefined);
  const day = utcDay(Number(year), Number(month), Number(date));
  return day && hour !== undefined ? momentOf(day, clockTime(hour, minute, second), 0) : day;
}

/** 2024/05/02, 2024/may/02, 2024/05-02-bridge: the last of them stands at that place. */
function dateOfFolders(names: string[], at: number): PathDate | undefined {
  const [year = "", month = "", name = ""] = names.slice(Math.max(0, at - 2), at + 1);
  if (at >= 2 && A_YEAR.test(year) && /^(?:\d{1,2}|\p{L}{3,12})$/u.test(month) && /^\d{1,2}$/.test(name)) {
    const publishedAt = readDate(`${year} ${month} ${name}`);
    return publishedAt && { publishedAt, rest: "" };
  }
  const below = names[at] ?? "";
  const both = at >= 1 && A_YEAR.test(names[at - 1] ?? "") ? MONTH_AND_DAY.exec(below) : null;
  const publishedAt = both ? utcDay(Number(names[at - 1]), Number(both[1]), Number(both[2])) : undefined;
  return both && publishedAt ? { publishedAt, rest: tidy(below.slice(both[0].length)) } : undefined;
}

/** What the names below the dated one say, the file's before its folders'; else what is left of the dated one. */
function restOf(below: string[], rest: string): string {
  return below.findLast((name) => !INDEX.test(name)) ?? rest;
}

function withoutExtension(file: string): string {
  return file.replace(/(?<=.)\.\p{L}[\p{L}\d]{0,9}$/u, "").replace(/(?<=.)\.html?$/i, "");
}

function tidy(text: string): string {
  return text.replace(/^[\s._,;–—-]+/u, "").replace(/(?<![\s._,;–—-])[\s._,;–—-]+$/u, "");
}
