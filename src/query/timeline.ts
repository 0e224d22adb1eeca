import { FIRST_DATE } from "../store/article-sort-keys.js";
import { MAX_BUCKETS, timelineBuckets, type TimelineBucket } from "./timeline-buckets.js";
import type { TimelineInterval } from "./timeline-units.js";
import { zonePeriods, type ZonePeriod } from "./time-zone.js";

type Stage = Record<string, unknown>;

export interface TimelineArguments {
  interval: TimelineInterval;
  timeZone?: string | null;
}

const STORE_UNITS = {
  HOUR: { unit: "hour" },
  DAY: { unit: "day" },
  WEEK: { unit: "week", startOfWeek: "monday" },
  MONTH: { unit: "month" },
  YEAR: { unit: "year" },
} as const satisfies Record<TimelineInterval, object>;

/**
 * The stages that count articles by local time: rows for `bucketsOf`, one more than it may have at most. Articles without a date are
 * left out.
 * @param everything whether all articles of the list count: then the index of the list's order has all that is needed
 * @throws NewsgraphError BAD_USER_INPUT for an unknown time zone
 */
export function timelineStages({ interval, timeZone }: TimelineArguments, everything: boolean): Stage[] {
  const path = everything ? "sort.publishedAtDesc" : "publishedAt";
  const dated = everything ? { [path]: { $gt: FIRST_DATE } } : { [path]: { $exists: true } };
  const offset = offsetExpression(zonePeriods(timeZone ?? "UTC"), `$${path}`);
  const local = { $dateTrunc: { date: { $add: [`$${path}`, offset] }, ...STORE_UNITS[interval] } };
  return [
    { $match: dated },
    { $group: { _id: { local, ...(interval === "HOUR" && { offset }) }, count: { $sum: 1 } } },
    { $limit: MAX_BUCKETS + 1 },
  ];
}

/** A tree, so that few comparisons find the period. */
function offsetExpression(periods: readonly ZonePeriod[], date: string): unknown {
  const [first, ...others] = periods;
  if (others.length === 0) return { $literal: first?.offset ?? 0 };
  const middle = Math.ceil(periods.length / 2);
  const later = periods.slice(middle);
  return {
    $cond: [
      { $gte: [date, new Date(later[0]?.from ?? 0)] },
      offsetExpression(later, date),
      offsetExpression(periods.slice(0, middle), date),
    ],
  };
}

/**
 * @param rows what `timelineStages` gave for the same arguments
 * @throws NewsgraphError BAD_USER_INPUT where the buckets are too many
 */
export function bucketsOf(
  { interval, timeZone }: TimelineArguments,
  rows: readonly Record<string, unknown>[],
): TimelineBucket[] {
  const counts = (rows as { _id: { local: Date; offset?: number }; count: number }[]).map(({ _id, count }) => ({
    local: _id.local.getTime(),
    offset: Number(_id.offset ?? 0),
    count,
  }));
  return timelineBuckets(interval, zonePeriods(timeZone ?? "UTC"), counts);
}
