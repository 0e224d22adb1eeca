import { describe, expect, it } from "vitest";
import { correctUnits, mistypedWords } from "../../../../src/query/search/corrections.js";
import { readSearch } from "../../../../src/query/search/search-query.js";
import { keysOf, searchKeys } from "../../../../src/query/search/search-unit.js";

/** No form of absent words is anywhere. */
const mistyped = (query: string, ...absent: string[]) => {
  const search = readSearch({ query });
  const forms = search.units.flatMap((unit) => (absent.includes(keysOf(unit)[0] ?? "") ? (unit.forms ?? []) : []));
  return mistypedWords(search, new Set([...absent, ...forms]));
};

describe("a mistyped word", () => {
  it("may be meant as words of five letters or more, a letter apart", () => {
    const variants = mistyped("fery crew", "fery").get("fery");
    expect(variants).toEqual(expect.arrayContaining(["ferry", "fiery"]));
    expect(variants?.every((word) => word.length === 5)).toBe(true);
  });

  it.each([
    ["that something has", "ferry", []],
    ["of three letters", "fer", ["fer"]],
    ["of digits", "20245", ["20245"]],
    ["of a script without blanks", "货物", ["货物"]],
    ["that is written as one with others", "fery-crewz", ["fery", "crewz"]],
  ])("is none %s", (_, query, absent) => {
    expect(mistyped(query, ...absent).size).toBe(0);
  });

  it("is none where another form of it stands somewhere", () => {
    expect(mistypedWords(readSearch({ query: "moving" }), new Set(["moving"])).size).toBe(0);
  });

  it("is looked for as any of what it may be, and no other word is changed", () => {
    const query = readSearch({ query: "fery crew" });
    const corrected = correctUnits(query, new Map([["fery", ["ferry", "fiery"]]]));
    expect(corrected && searchKeys(corrected.units).slice(0, 3)).toEqual(["ferry", "fiery", "crew"]);
    expect(correctUnits(query, new Map([["fery", []]]))).toBeUndefined();
  });
});
