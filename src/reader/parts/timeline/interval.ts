import { endOfDay, startOfDay, type DayRange } from "./days.js";

export type Interval = "DAY" | "MONTH" | "YEAR";

const DAY_MS = 86_400_000;
const MOST_DAYS = 70;
const MOST_MONTHS = 12 * 12;

/** An interval by which a span of time makes some bars, and not too many. */
export function intervalFor({ from, to }: DayRange): Interval {
  const days = (endOfDay(to).getTime() - startOfDay(from).getTime()) / DAY_MS;
  if (days <= MOST_DAYS) return "DAY";
  return days <= MOST_MONTHS * 31 ? "MONTH" : "YEAR";
}

/** The days of the interval that begins with this one. */
export function daysFrom(start: Date, interval: Interval): { first: Date; last: Date } {
  const last = new Date(start);
  if (interval === "YEAR") last.setFullYear(last.getFullYear() + 1);
  if (interval === "MONTH") last.setMonth(last.getMonth() + 1);
  if (interval === "DAY") last.setDate(last.getDate() + 1);
  last.setDate(last.getDate() - 1);
  return { first: start, last };
}
