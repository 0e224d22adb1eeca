import type { ZonePeriod } from "./time-zone.js";

export type TimelineInterval = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The epoch was a Thursday. */
const FIRST_MONDAY = 4 * DAY_MS;

/**
 * Hours, days, weeks, months or years of the calendar, numbered without a gap. Local times are in milliseconds, as if they were UTC.
 */
export interface Units {
  /** The unit that a local time is in. */
  at(local: number): number;
  /** Local time at which a unit begins by the calendar, whether the clocks ever showed it or not. */
  startOf(unit: number): number;
}

export const units: Readonly<Record<TimelineInterval, Units>> = {
  HOUR: evenUnits(HOUR_MS, 0),
  DAY: evenUnits(DAY_MS, 0),
  WEEK: evenUnits(7 * DAY_MS, FIRST_MONDAY),
  MONTH: monthUnits(1),
  YEAR: monthUnits(12),
};

function evenUnits(length: number, origin: number): Units {
  return {
    at: (local) => Math.floor((local - origin) / length),
    startOf: (unit) => unit * length + origin,
  };
}

function monthUnits(months: number): Units {
  return {
    at(local) {
      const date = new Date(local);
      return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
    },
    startOf: (unit) => new Date(0).setUTCFullYear(0, unit * months, 1),
  };
}

/** First instant at which the zone's clocks show a time of this unit; undefined where they never do, as on a day that was left out. */
export function firstInstant(unit: number, { startOf }: Units, periods: readonly ZonePeriod[]): number | undefined {
  const [start, end] = [startOf(unit), startOf(unit + 1)];
  for (const { from, to, offset } of periods) {
    if (end - offset <= from) return undefined;
    if (start - offset < to) return Math.max(start - offset, from);
  }
  return undefined;
}
