import { describe, expect, it } from "vitest";
import { momentOf, offsetMinutes, parseDate, utcDay } from "../../../../../seed/fields/dates/date-value.js";

describe("an ISO date", () => {
  it.each([
    ["2024-05-02", "2024-05-02T00:00:00.000Z"],
    ["2024-05-02 08:30", "2024-05-02T08:30:00.000Z"],
    ["2024-05-02T08:30:00.1234+02:00", "2024-05-02T06:30:00.123Z"],
    ["2024-05-02T24:00:00Z", "2024-05-03T00:00:00.000Z"],
    ["2024-05-02T00:30:00-0930", "2024-05-02T10:00:00.000Z"],
  ])("is a moment of UTC: %s", (text, moment) => {
    expect(parseDate(text)?.toISOString()).toBe(moment);
  });

  it.each([
    "2024-5-2",
    "2024-02-30",
    "2024-05-02T25:00",
    "2024-05-02T24:00:01",
    "2024-05-02T08:30+16:00",
    "0001-01-01T00:00+01:00",
    "2 May 2024",
  ])("is not what another form or calendar writes: %s", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe("a day", () => {
  it("exists in its calendar, from year 1 to 9999", () => {
    expect(utcDay(2024, 2, 29)?.toISOString()).toBe("2024-02-29T00:00:00.000Z");
    expect([utcDay(2023, 2, 29), utcDay(0, 1, 1), utcDay(10000, 1, 1), utcDay(2024, 0, 1), utcDay(2024, 1, 0)]).toEqual(
      Array(5).fill(undefined),
    );
  });

  it("has 24 hours, and its end is the next day", () => {
    const day = new Date("2024-12-31");
    const at = (hour: number, minute: number) =>
      momentOf(day, { hour, minute, second: 0, millisecond: 0 }, 0)?.toISOString();
    expect([at(24, 0), at(24, 1), at(25, 0), at(0, 60)]).toEqual([
      "2025-01-01T00:00:00.000Z",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a zone's offset", () => {
  it.each([
    ["+02", 120],
    ["-0530", -330],
    ["+05:45", 345],
    ["UTC", 0],
    [undefined, 0],
    ["+16:00", undefined],
    ["+02:60", undefined],
  ])("%s is minutes ahead of UTC", (zone, minutes) => {
    expect(offsetMinutes(zone)).toBe(minutes);
  });
});
