import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, endOfDay, isCalendarDay, startOfDay } from "../../../src/reader/parts/timeline/days.js";
import { daysFrom, intervalFor } from "../../../src/reader/parts/timeline/interval.js";

const instants = fc.date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true });

describe("a calendar day", () => {
  it("holds each of its instants, from its start to before its end", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const day = dayOf(instant);
        expect(isCalendarDay(day)).toBe(true);
        expect(startOfDay(day) <= instant && instant < endOfDay(day)).toBe(true);
        expect(dayOf(startOfDay(day))).toBe(day);
      }),
    );
  });

  it("is none that the calendar lacks", () => {
    for (const text of ["2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", "2024-01-01T00:00", "today", ""]) {
      expect(isCalendarDay(text), text).toBe(false);
    }
    expect(isCalendarDay("2024-02-29")).toBe(true);
  });
});

describe("the interval of a timeline", () => {
  it("makes neither few nor too many bars of a span", () => {
    expect(intervalFor({ from: "2024-01-01", to: "2024-01-31" })).toBe("DAY");
    expect(intervalFor({ from: "2024-01-01", to: "2024-12-31" })).toBe("MONTH");
    expect(intervalFor({ from: "2013-01-01", to: "2024-12-31" })).toBe("MONTH");
    expect(intervalFor({ from: "1900-01-01", to: "2024-12-31" })).toBe("YEAR");
  });

  it("ends on the day before the next one begins", () => {
    const last = (start: string, interval: "DAY" | "MONTH" | "YEAR") =>
      dayOf(daysFrom(startOfDay(start), interval).last);
    expect(last("2024-02-01", "MONTH")).toBe("2024-02-29");
    expect(last("2024-01-01", "YEAR")).toBe("2024-12-31");
    expect(last("2024-03-31", "DAY")).toBe("2024-03-31");
  });
});
