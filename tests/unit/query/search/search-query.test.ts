import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, readSearch, searchWords, type SearchArguments } from "../../../../src/query/search/search-query.js";
import { textWithWords } from "../../../support/texts.js";

const unitsOf = (search: SearchArguments): string[] =>
  readSearch(search).units.map((unit) => [keysOf(unit).join("+"), unit.compound?.key].filter(Boolean).join(" or "));

describe("a search", () => {
  it.each([
    ["tidal energy", ["tidal", "energy"]],
    ["01.AI  GPT-4", ["01+ai", "gpt+4"]],
    ["零一万物 发布", ["零+一+万+物", "发+布"]],
    ["OpenAI发布", ["openai+发+布"]],
    ["company's earnings", ["company", "earning"]],
    ["U.S.-based AT&T", ["us+based", "at+t"]],
    ["10,000 boats, 3,5 ships", ["10000", "boat", "3+5", "ship"]],
    ['"well—known" (C++)', ["well", "known", "c"]],
    ["don’t L'Oréal", ["don+t", "l+oreal"]],
    ["$where .* ^a|b", ["where", "a", "b"]],
    ["start-ups Co‑Op‐erations", ["start+ups or startup", "co+op+eration or cooperation"]],
    [
      "state-of-the-art covid-19 3-d 零-一 x.com-site e--mail",
      ["state+of+the+art", "covid+19", "3+d", "零+一", "x+com+site", "e+mail"],
    ],
    ["New York, New", ["new", "york", "new"]],
  ])("for %s looks for units of words that were written as one", (query, units) => {
    expect(unitsOf({ query })).toEqual(units);
  });

  it("for a phrase has one unit of all words", () => {
    expect(unitsOf({ query: "Tidal energy, 01.AI", mode: "PHRASE" })).toEqual(["tidal+energy+01+ai"]);
    expect(unitsOf({ query: "start-up news", mode: "PHRASE" })).toEqual(["start+up+news"]);
    expect(unitsOf({ query: "start-up", mode: "PHRASE" })).toEqual(["start+up or startup"]);
  });

  it.each(["", "  ", "…", "😀", "'"])("without a word, as %j, has no unit", (query) => {
    for (const mode of ["ALL", "ANY", "PHRASE"] as const) expect(readSearch({ query, mode }).units).toEqual([]);
  });

  it("looks everywhere and for all units, unless it says otherwise", () => {
    for (const nothing of [undefined, null]) {
      const { fields, mode } = readSearch({ query: "a", ...(nothing === null && { fields: null, mode: null }) });
      expect({ fields, mode }).toEqual({ fields: ["TITLE", "EXCERPT", "BODY"], mode: "ALL" });
    }
    expect(readSearch({ query: "a", fields: [] }).fields).toEqual([]);
  });

  it("has the same key where it is the same search, and another where it is another", () => {
    const key = (search: SearchArguments): string => readSearch(search).key;
    expect(key({ query: "Ferries!", fields: ["BODY", "TITLE", "BODY"] })).toBe(
      key({ query: "ferry", fields: ["TITLE", "BODY"], mode: "ALL" }),
    );
    const different: SearchArguments[] = [
      { query: "a b" },
      { query: "b a" },
      { query: "a-b" },
      { query: "a/b" },
      { query: "a b", mode: "ANY" },
      { query: "a b", fields: ["TITLE"] },
    ];
    expect(new Set(different.map(key)).size).toBe(different.length);
  });

  it("has each word once, in the order of the query, with what hyphens make of them", () => {
    expect(searchWords(readSearch({ query: "new york/new times" }))).toEqual(["new", "york", "time"]);
    expect(searchWords(readSearch({ query: "up start-ups startup" }))).toEqual(["up", "start", "ups", "startup"]);
  });

  it("has at most 50 words", () => {
    expect(readSearch({ query: "a ".repeat(50) }).units).toHaveLength(50);
    expect(() => readSearch({ query: "a ".repeat(51) })).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringContaining("search.query") as string }),
    );
  });

  it("of the words of any text has these words, whatever is between them", () => {
    fc.assert(
      fc.property(textWithWords, (query) => {
        const all = readSearch({ query }).units.flatMap(keysOf);
        expect(all).toEqual(readSearch({ query, mode: "PHRASE" }).units.flatMap(keysOf));
      }),
    );
  });
});
