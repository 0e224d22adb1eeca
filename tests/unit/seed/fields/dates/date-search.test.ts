import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDate } from "../../../../../seed/fields/dates/date-search.js";

describe("a date in a line", () => {
  it.each([
    ["Published: November 5, 2024 14:30 GMT", "2024-11-05T14:30:00.000Z"],
    ["Nov 3, 2024 10:15 AM EST / CBS News", "2024-11-03T15:15:00.000Z"],
    ["Updated 4:58 AM EDT, Thu May 2, 2024", "2024-05-02T08:58:00.000Z"],
    ["2024-05-02T08:30:00+02:00 by Ann Vega", "2024-05-02T06:30:00.000Z"],
    ["2024-05-02T08:30-05:00 (edited)", "2024-05-02T13:30:00.000Z"],
    ["2024-05-03 08:30 来源：港口日报 作者：陈明", "2024-05-03T08:30:00.000Z"],
    ["송고시간2024-05-02 14:20", "2024-05-02T14:20:00.000Z"],
    ["Veröffentlicht am 2. Mai 2024 um 8:30 Uhr von Ann Vega", "2024-05-02T08:30:00.000Z"],
    ["Publié le 02 mai 2024 à 08h30 - Mis à jour le 03 mai 2024", "2024-05-02T08:30:00.000Z"],
    ["Опубликовано 2 мая 2024 в 11:30 мск", "2024-05-02T08:30:00.000Z"],
    ["公開日：2024年5月2日（木） 8時30分 更新", "2024-05-02T08:30:00.000Z"],
    ["Port Aurel, 2 mai 2024 (AFP)", "2024-05-02T00:00:00.000Z"],
    ["May 2, 2024 | Updated May 3, 2024", "2024-05-02T00:00:00.000Z"],
  ])("is the first whole one, with its time: %s", (line, moment) => {
    expect(findDate(line)?.date.toISOString()).toBe(moment);
  });

  it.each([
    "05/11/2024",
    "on May 2",
    "in 2024",
    "since May 2024",
    "call 555-12-2024",
    "12-05-02-2024",
    "30 February 2024",
    "version 1.2.2024.5",
    "",
  ])("is not guessed: %s", (line) => {
    expect(findDate(line)).toBeUndefined();
  });

  it.each([
    ["All News 15:20 May 02, 2024", 2],
    ["2024年5月2日 14:20 [有料会員限定]", 1],
    ["2 May 2024", 0],
    ["The bridge opened on 2 May 2024 after a long wait", 5],
  ])("comes with the number of words around it: %s", (line, words) => {
    expect(findDate(line)?.otherWords).toBe(words);
  });

  it("takes the language's order", () => {
    expect(findDate("Publié le 02/05/2024 à 8h30", { language: "fr" })?.date.toISOString()).toBe(
      "2024-05-02T08:30:00.000Z",
    );
  });

  it("is searched without an error, and fast in a line made to be slow", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (line) => void findDate(line)));
    const start = performance.now();
    for (const line of [
      "2024 5 ".repeat(1000),
      "May 2024 ".repeat(1000),
      "1:2".repeat(1000),
      "2024年".repeat(1000),
      "1 4444 ".repeat(1e5),
    ])
      findDate(line);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
