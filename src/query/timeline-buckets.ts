import { failure } from "../errors.js";
import type { ZonePeriod } from "./time-zone.js";
import { firstInstant, units, type TimelineInterval, type Units } from "./timeline-units.js";

/** The longest timeline. */
export const MAX_BUCKETS = 10_000;

const DAY_MS = 86_400_000;

/** How many articles have a date whose local time is in one unit. */
export interface LocalCount {
  /** A local time in the unit: milliseconds, as if it were UTC. */
  local: number;
  /** What local time was ahead of UTC, in milliseconds; only hours are told apart by it. */
  offset: number;
  count: number;
}

export interface TimelineBucket {
  start: Date;
  count: number;
}

/**
 * The buckets from the first to the last count, those between them that have none included; empty for no counts.
 * @throws NewsgraphError BAD_USER_INPUT where they are more than MAX_BUCKETS
 */
export function timelineBuckets(
  interval: TimelineInterval,
  periods: readonly ZonePeriod[],
  counts: readonly LocalCount[],
): TimelineBucket[] {
  if (counts.length === 0) return [];
  const { at, startOf } = units[interval];
  const sorted = counts.map(({ local }) => local).sort((one, other) => one - other);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (at(last) - at(first) >= MAX_BUCKETS) throw tooMany(interval);
  // No offset is as long as a day.
  const near = periods.filter(
    ({ from, to }) => to > startOf(at(first)) - DAY_MS && from < startOf(at(last) + 1) + DAY_MS,
  );
  const slots = (interval === "HOUR" ? hourSlots : calendarSlots)(units[interval], near, at(first), at(last));
  const found = new Map<string, number>();
  for (const { local, offset, count } of counts) {
    const key = keyOf(interval, at(local), offset);
    found.set(key, (found.get(key) ?? 0) + count);
  }
  const buckets = slots.map(({ key, start }) => ({ start: new Date(start), count: found.get(key) ?? 0 }));
  const isFilled = ({ count }: TimelineBucket) => count > 0;
  const filled = buckets.slice(buckets.findIndex(isFilled), buckets.findLastIndex(isFilled) + 1);
  if (filled.length > MAX_BUCKETS) throw tooMany(interval);
  return filled;
}

/** The place of a bucket, filled or not. */
interface Slot {
  key: string;
  start: number;
}

function keyOf(interval: TimelineInterval, unit: number, offset: number): string {
  return interval === "HOUR" ? hourKey(unit, offset) : String(unit);
}

function hourKey(unit: number, offset: number): string {
  return `${unit} ${offset}`;
}

/** A day or longer is one bucket, even where the clocks show some of it twice. */
function calendarSlots(calendar: Units, periods: readonly ZonePeriod[], first: number, last: number): Slot[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((unit) => {
    const start = firstInstant(unit, calendar, periods);
    return start === undefined ? [] : [{ key: String(unit), start }];
  });
}

/** An hour is one bucket for each period in which the clocks show it. */
function hourSlots(hours: Units, periods: readonly ZonePeriod[], first: number, last: number): Slot[] {
  return periods.flatMap(({ from, to, offset }) => {
    const begin = Math.max(first, hours.at(from + offset));
    const end = Math.min(last, hours.at(to - 1 + offset));
    return Array.from({ length: Math.max(0, end - begin + 1) }, (_, index) => ({
      key: hourKey(begin + index, offset),
      start: Math.max(hours.startOf(begin + index) - offset, from),
    }));
  });
}

function tooMany(interval: TimelineInterval): Error {
  return failure(
    "BAD_USER_INPUT",
    `The timeline has more than ${MAX_BUCKETS} buckets of one ${interval}: narrow down the filter or take a longer interval.`,
  );
}
