import { describe, expect, it } from "vitest";
import { timelineBuckets } from "../../../src/query/timeline-buckets.js";
import type { TimelineInterval } from "../../../src/query/timeline-units.js";
import { zonePeriods } from "../../../src/query/time-zone.js";

const HOUR = 3_600_000;

/** Buckets of articles at these instants, as `2024-03-10T05:00 2`. */
function timeline(interval: TimelineInterval, zone: string, ...instants: string[]): string[] {
  const counts = instants.map((text) => {
    const at = Date.parse(text);
    const offset = zonePeriods(zone).find(({ from, to }) => from <= at && at < to)?.offset ?? 0;
    return { local: at + offset, offset, count: 1 };
  });
  return timelineBuckets(interval, zonePeriods(zone), counts).map(
    ({ start, count }) => `${start.toISOString().slice(0, 16)} ${count}`,
  );
}

describe("a timeline", () => {
  it("is empty without articles", () => {
    expect(timelineBuckets("DAY", zonePeriods("UTC"), [])).toEqual([]);
  });

  it("has the hour that summer time skips as no bucket, and the one it repeats as two", () => {
    expect(timeline("HOUR", "America/New_York", "2024-03-10T06:30Z", "2024-03-10T08:00Z")).toEqual([
      "2024-03-10T06:00 1",
      "2024-03-10T07:00 0",
      "2024-03-10T08:00 1",
    ]);
    expect(timeline("HOUR", "Europe/Berlin", "2024-10-26T23:59Z", "2024-10-27T00:30Z", "2024-10-27T01:30Z")).toEqual([
      "2024-10-26T23:00 1",
      "2024-10-27T00:00 1",
      "2024-10-27T01:00 1",
    ]);
  });

  it("cuts an hour where the clocks change by half of one", () => {
    expect(
      timeline("HOUR", "Australia/Lord_Howe", "2024-10-05T15:00Z", "2024-10-05T15:45Z", "2024-10-05T16:00Z"),
    ).toEqual(["2024-10-05T14:30 1", "2024-10-05T15:30 1", "2024-10-05T16:00 1"]);
    expect(
      timeline("HOUR", "Australia/Lord_Howe", "2024-04-06T14:59Z", "2024-04-06T15:00Z", "2024-04-06T15:30Z"),
    ).toEqual(["2024-04-06T14:00 1", "2024-04-06T15:00 1", "2024-04-06T15:30 1"]);
  });

  it("begins a day at midnight of its zone, 23 and 25 hours apart where summer time begins and ends", () => {
    expect(timeline("DAY", "America/New_York", "2024-03-09T12:00Z", "2024-03-11T12:00Z")).toEqual([
      "2024-03-09T05:00 1",
      "2024-03-10T05:00 0",
      "2024-03-11T04:00 1",
    ]);
    expect(timeline("DAY", "Asia/Kathmandu", "2024-05-01T18:14Z", "2024-05-01T18:15Z")).toEqual([
      "2024-04-30T18:15 1",
      "2024-05-01T18:15 1",
    ]);
  });

  it("begins a day without midnight at its first instant, and leaves out a day that never was", () => {
    expect(timeline("DAY", "America/Sao_Paulo", "2018-11-04T02:59Z", "2018-11-04T03:00Z")).toEqual([
      "2018-11-03T03:00 1",
      "2018-11-04T03:00 1",
    ]);
    expect(timeline("DAY", "Pacific/Apia", "2011-12-30T09:59Z", "2011-12-30T10:00Z")).toEqual([
      "2011-12-29T10:00 1",
      "2011-12-30T10:00 1",
    ]);
  });

  it("begins weeks on Monday, months and years on the first, across leap years and the years before 1970", () => {
    expect(timeline("WEEK", "UTC", "2024-12-29T23:59Z", "2025-01-06T00:00Z")).toEqual([
      "2024-12-23T00:00 1",
      "2024-12-30T00:00 0",
      "2025-01-06T00:00 1",
    ]);
    expect(timeline("MONTH", "Europe/Berlin", "2024-02-29T22:59Z", "2024-03-31T22:00Z")).toEqual([
      "2024-01-31T23:00 1",
      "2024-02-29T23:00 0",
      "2024-03-31T22:00 1",
    ]);
    expect(timeline("YEAR", "UTC", "1968-07-01T00:00Z", "1970-12-31T23:59Z")).toEqual([
      "1968-01-01T00:00 1",
      "1969-01-01T00:00 0",
      "1970-01-01T00:00 1",
    ]);
    expect(timeline("YEAR", "UTC", "0050-07-01T00:00Z")).toEqual(["0050-01-01T00:00 1"]);
  });

  it("refuses more than ten thousand buckets and says what to do", () => {
    const at = (count: number) => new Date(Date.UTC(2020, 0, 1) + (count - 1) * HOUR).toISOString();
    expect(timeline("HOUR", "UTC", at(1), at(10_000))).toHaveLength(10_000);
    expect(() => timeline("HOUR", "UTC", at(1), at(10_001))).toThrow(/more than 10000 buckets.*longer interval/);
    expect(() => timeline("HOUR", "UTC", "0001-01-01T00:00Z", "9999-12-31T00:00Z")).toThrow(/more than 10000/);
  });
});

describe("a time zone", () => {
  it("may be any that the runtime knows", () => {
    for (const zone of ["UTC", "Europe/Kyiv", "Asia/Kolkata", "America/Argentina/Ushuaia", "Etc/GMT+12"]) {
      expect(zonePeriods(zone).length).toBeGreaterThan(0);
    }
  });

  it.each(["Mars/Olympus", "", "+01:00", "Europe/Berlin ", "GMT+25", "x".repeat(5_000)])(
    "is refused by name where there is none such: %s",
    (zone) => {
      expect(() => zonePeriods(zone)).toThrow(
        expect.objectContaining({
          code: "BAD_USER_INPUT",
          message: expect.stringMatching(/^timeZone .{0,150}$/) as string,
        }),
      );
    },
  );
});
