import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../../../seed/fields/dates/date-reader.js";
import { ASIA } from "../date-table/asia.js";
import { DAY, type DateForms, textsOf } from "../date-table/date-forms.js";
import { EUROPE } from "../date-table/europe.js";
import { ORDER } from "../date-table/order.js";
import { BY_PROGRAMS } from "../date-table/programs.js";
import { REFUSALS } from "../date-table/refusals.js";
import { WESTERN_EUROPE } from "../date-table/western-europe.js";

/** What is read otherwise than the table says. */
function misread(forms: DateForms): string[] {
  return textsOf(forms).flatMap((text) => {
    const read = readDate(text, { language: forms.language })?.toISOString();
    return read === forms.is ? [] : [`${text} → ${read ?? "no date"}`];
  });
}

const DAY_MS = 86_400_000;
const moments = fc
  .integer({ min: Date.UTC(1700, 0, 1) / 60_000, max: Date.UTC(2100, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const midnight = (date: Date) => new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS);

describe("a date is read", () => {
  it.each([...BY_PROGRAMS, ...WESTERN_EUROPE, ...EUROPE, ...ASIA])("in every form of $kind", (forms) => {
    expect(misread(forms)).toEqual([]);
  });

  it.each(ORDER)("or refused, where numbers are all that there is: $kind", (forms) => {
    expect(misread(forms)).toEqual([]);
  });

  it.each(
    "fr es it pt pt-BR de nl ar en-GB en-AU en_IN vi el id tr sv pl he hi fr-CA es-MX uk cs da nb fi ro ru".split(" "),
  )("with its day first in %s", (language) => {
    for (const text of ["02/05/2024", "2/5/2024", "02-05-2024", "02.05.2024"])
      expect(readDate(text, { language })?.toISOString()).toBe(DAY);
  });

  it("in tables of at least 250 texts and 18 languages", () => {
    const tables = [BY_PROGRAMS, WESTERN_EUROPE, EUROPE, ASIA, ORDER, REFUSALS].flat();
    expect(tables.flatMap(textsOf).length).toBeGreaterThan(900);
  });

  it("from its ISO form, whatever the moment", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          expect(readDate(date.toISOString())).toEqual(date);
          expect(readDate(date.toISOString().replace("T", " ").replace("Z", " +00:00"))).toEqual(date);
          expect(readDate(date.toISOString().slice(0, 10))).toEqual(midnight(date));
        },
      ),
    );
  });

  it("from what JavaScript, mail and the web make of it", () => {
    fc.assert(
      fc.property(moments, (date) => {
        expect(readDate(date.toUTCString())).toEqual(date);
        const [weekday = "", month = "", day = "", year = ""] = date
          .toUTCString()
          .replace(/^(\w+), (\d+) (\w+) (\d+).*/, "$1 $3 $2 $4")
          .split(" ");
        expect(readDate(`${weekday} ${month} ${day} ${date.toISOString().slice(11, 19)} ${year}`)).toEqual(date);
      }),
    );
  });

  it.each(
    (
      "en en-US en-GB en-AU de de-AT de-CH fr fr-CA es es-MX it pt pt-PT ru zh zh-TW ja ko ar ar-EG ar-LB ar-MA nl pl tr sv da nb cs uk el hi id vi " +
      "th he ro hu fi bg hr sr sr-Latn sk sl ca lt lv et ur bn ms be mk az gl is sw fil af ta ml gu ka hy cy ga"
    ).split(" "),
  )("from every style of day in which Unicode writes it in %s", (language) => {
    const styles = (["long", "medium", "full"] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }),
    );
    fc.assert(
      fc.property(moments, (date) => {
        for (const style of styles) expect(readDate(style.format(date), { language })).toEqual(midnight(date));
      }),
      { numRuns: 30 },
    );
  });

  it.each(
    "en en-GB de fr es it pt ru zh zh-TW ja ko ar nl pl tr sv da nb cs uk el hi id vi th he ro hu fi bg hr sk ms".split(
      " ",
    ),
  )("with its time, as Unicode writes it in %s", (language) => {
    const styles = (["long", "full"] as const).flatMap((dateStyle) =>
      (["short", "medium"] as const).map(
        (timeStyle) => new Intl.DateTimeFormat(language, { dateStyle, timeStyle, timeZone: "UTC" }),
      ),
    );
    fc.assert(
      fc.property(moments, (date) => {
        for (const style of styles) expect(readDate(style.format(date), { language })).toEqual(date);
      }),
      { numRuns: 30 },
    );
  });

  it("in a zone as that zone's clocks showed it", () => {
    const zones = [
      "Europe/Berlin",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "America/St_Johns",
      "Asia/Tokyo",
    ];
    // Before 1970 some clocks were ahead by minutes and seconds.
    const recent = moments.filter((date) => date.getTime() > 0);
    fc.assert(
      fc.property(recent, fc.constantFrom(...zones), (date, timeZone) => {
        const shown = new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(date);
        const read = readDate(`${shown} ${timeZone}`) ?? new Date(NaN);
        expect(new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(read)).toBe(
          shown,
        );
      }),
    );
  });
});

describe("no date is read", () => {
  it.each(REFUSALS)("from $kind", (forms) => {
    expect(misread(forms)).toEqual([]);
  });

  it("from any text by an error", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 120 }),
        fc.option(fc.string(), { nil: undefined }),
        (text, language) => {
          expect(readDate(text, { language })?.getTime()).not.toBeNaN();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("by an error, from the pieces of dates in any order", () => {
    const piece = fc.constantFrom(
      ..."2024 5 02 May mai 五月 年 月 日 令和 午後 時 : . , - / – ( ) [ ] T Z + 0200 GMT EST am م 2567 พ.ศ. mar. Thu de ' 1714638600 Europe/Berlin to 08:30 xyz".split(
        " ",
      ),
      " ",
      "  ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const year = readDate(pieces.join(""))?.getUTCFullYear() ?? 1;
        expect(year >= 1 && year <= 9999).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("from phone numbers, versions and prices", () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const phone = fc.tuple(digits(3), digits(3), digits(4)).map(([a, b, c]) => `(${a}) ${b}-${c}`);
    const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => `v${parts.join(".")}`);
    const short = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(999)).map((parts) => parts.join("."));
    const price = fc
      .tuple(fc.constantFrom("$", "€", "USD "), fc.nat(99999), digits(2))
      .map(([sign, whole, part]) => `${sign}${whole}.${part}`);
    const isbn = fc.tuple(digits(1), digits(4), digits(4), digits(1)).map((parts) => `978-${parts.join("-")}`);
    fc.assert(
      fc.property(fc.oneof(phone, version, short, price, isbn), (text) => {
        expect(readDate(text)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("slowly from a text made to be slow", () => {
    const texts = [
      "2024-05-02" + " ".repeat(1e6) + "x",
      "(".repeat(100),
      "1 ".repeat(50),
      "1:".repeat(50),
      "May ".repeat(25),
      "2024年".repeat(20),
      "1-".repeat(50),
      "mar.".repeat(25),
      "A/".repeat(50),
      "9".repeat(1e6),
      "/2024:".repeat(16),
      "二".repeat(100),
    ];
    const start = performance.now();
    for (const text of texts) for (let run = 0; run < 20; run++) expect(readDate(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
