import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineBuckets, type LocalCount } from "../../../src/query/timeline-buckets.js";
import type { TimelineInterval } from "../../../src/query/timeline-units.js";
import { zonePeriods } from "../../../src/query/time-zone.js";
import { clockAt, intervalName } from "../../support/local-time.js";

const HOUR = 3_600_000;
const QUARTER = HOUR / 4;
const DAY = 24 * HOUR;

/** Zones with days that make trouble, in UTC: changes of the clocks, a day without midnight, a day that never was. */
const TROUBLE: Record<string, string[]> = {
  UTC: ["2024-02-29", "2024-12-31"],
  "America/New_York": ["2024-03-10", "2024-11-03", "1999-12-31"],
  "Europe/Berlin": ["2024-03-31", "2024-10-27", "1945-05-24"],
  "Asia/Kathmandu": ["1985-12-31", "2024-06-01"],
  "Australia/Lord_Howe": ["2024-04-06", "2024-10-05"],
  "America/Sao_Paulo": ["2018-11-04", "2018-02-18"],
  "Pacific/Apia": ["2011-12-30", "2012-04-01"],
  "Africa/Monrovia": ["1972-01-07"],
};
const SPAN: Record<TimelineInterval, number> = {
  HOUR: 4 * DAY,
  DAY: 20 * DAY,
  WEEK: 60 * DAY,
  MONTH: 120 * DAY,
  YEAR: 400 * DAY,
};

const places = Object.entries(TROUBLE).flatMap(([zone, days]) => days.map((day) => ({ zone, day: Date.parse(day) })));

/** Instants around a day of trouble, most of them close to it. */
const cases = fc.constantFrom(...(Object.keys(SPAN) as TimelineInterval[])).chain((interval) =>
  fc.record({
    interval: fc.constant(interval),
    place: fc.constantFrom(...places),
    spread: fc.array(
      fc.oneof(
        fc.integer({ min: -30 * HOUR, max: 54 * HOUR }),
        fc.integer({ min: -SPAN[interval] / 2, max: SPAN[interval] / 2 }),
      ),
      { minLength: 1, maxLength: 30 },
    ),
  }),
);

/** What the store makes of the instants, with each row split in two, as nothing promises that rows are unique. */
function counted(zone: string, interval: TimelineInterval, instants: readonly number[]): LocalCount[] {
  return instants.map((at) => {
    const { offset } = zonePeriods(zone).find(({ from, to }) => from <= at && at < to) as { offset: number };
    return { local: Math.floor((at + offset) / HOUR) * HOUR, offset: interval === "HOUR" ? offset : 0, count: 1 };
  });
}

/** Shorter than any bucket of the interval. */
const STEP: Record<TimelineInterval, number> = { HOUR: QUARTER, DAY: 6 * HOUR, WEEK: DAY, MONTH: DAY, YEAR: DAY };

/** Every interval from the first instant to the last, in order, found by walking there. */
function walk(zone: string, interval: TimelineInterval, instants: readonly number[]): string[] {
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  const names = new Set<string>();
  for (let at = first; at <= last; at += STEP[interval]) names.add(intervalName(interval, zone, at));
  return [...names.add(intervalName(interval, zone, last))];
}

describe("a timeline", () => {
  it("has every interval from the first article to the last once, in order, with the articles that the calendar puts there", () => {
    fc.assert(
      fc.property(cases, ({ interval, place: { zone, day }, spread }) => {
        const instants = spread.map((offset) => day + offset);
        const buckets = timelineBuckets(interval, zonePeriods(zone), counted(zone, interval, instants));
        const names = buckets.map(({ start }) => intervalName(interval, zone, start.getTime()));
        expect(names).toEqual(walk(zone, interval, instants));
        expect(buckets.map(({ count }) => count)).toEqual(
          names.map((name) => instants.filter((at) => intervalName(interval, zone, at) === name).length),
        );
        expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(instants.length);
      }),
      { numRuns: 400 },
    );
  });

  it("starts every bucket at its first instant, each after the one before, the outer two with articles", () => {
    fc.assert(
      fc.property(cases, ({ interval, place: { zone, day }, spread }) => {
        const instants = spread.map((offset) => day + offset);
        const buckets = timelineBuckets(interval, zonePeriods(zone), counted(zone, interval, instants));
        const starts = buckets.map(({ start }) => start.getTime());
        for (const [index, start] of starts.entries()) {
          expect(intervalName(interval, zone, start - 1000)).not.toBe(intervalName(interval, zone, start));
          expect(start).toBeGreaterThan(starts[index - 1] ?? -Infinity);
        }
        expect(buckets[0]?.count).toBeGreaterThan(0);
        expect(buckets.at(-1)?.count).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the periods of a zone", () => {
  it("say what its clocks show at any time from 1850 to 2100", () => {
    const zones = [...Object.keys(TROUBLE), "Africa/Casablanca", "America/St_Johns", "Asia/Tehran", "Europe/Dublin"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1850, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 - 1 }),
        (zone, seconds) => {
          const at = seconds * 1000;
          const period = zonePeriods(zone).filter(({ from, to }) => from <= at && at < to);
          expect(period.map(({ offset }) => offset / 1000)).toEqual([clockAt(zone, at).offset]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
