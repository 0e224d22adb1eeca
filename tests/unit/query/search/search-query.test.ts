import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSearch, type SearchArguments } from "../../../../src/query/search/search-query.js";
import { keysOf, searchKeys } from "../../../../src/query/search/search-unit.js";
import { textWithWords } from "../../../support/texts.js";

const unitsOf = (search: SearchArguments): string[] =>
  readSearch(search).units.map((unit) => [keysOf(unit).join("+"), unit.compound?.key].filter(Boolean).join(" or "));

describe("a search", () => {
  it.each([
    ["tidal energy", ["tidal", "energy"]],
    ["01.AI  GPT-4", ["01+ai", "gpt+4"]],
    ["零一万物 发布", ["零", "一", "万+物", "发+布"]],
    ["OpenAI发布新模型", ["openai", "发+布", "新", "模+型"]],
    ["company's earnings", ["company", "earning"]],
    ["U.S.-based AT&T", ["us+based", "at+t"]],
    ["10,000 boats, 3,5 ships", ["10000", "boat", "3+5", "ship"]],
    ["well—known (C++)", ["well", "known", "c"]],
    ["don’t L'Oréal", ["don+t", "l+oreal"]],
    ["$where .* ^a|b", ["where", "a", "b"]],
    ["start-ups Co‑Op‐erations", ["start+ups or startup", "co+op+eration or cooperation"]],
    [
      "state-of-the-art covid-19 3-d 零-一 x.com-site e--mail",
      ["state+of+the+art", "covid+19", "3+d", "零", "一", "x+com+site", "e+mail"],
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
      expect({ fields, mode }).toEqual({ fields: ["TITLE", "EXCERPT", "BODY"], mode: "BEST" });
    }
    expect(readSearch({ query: "a", fields: [] }).fields).toEqual([]);
  });

  it("has the same key where it is the same search, and another where it is another", () => {
    const key = (search: SearchArguments): string => readSearch(search).key;
    expect(key({ query: "FERRY!", fields: ["BODY", "TITLE", "BODY"] })).toBe(
      key({ query: "ferry", fields: ["TITLE", "BODY"], mode: "BEST" }),
    );
    const different: SearchArguments[] = [
      { query: "a b" },
      { query: "ferry" },
      { query: "ferries" },
      { query: '"ferry"' },
      { query: "b a" },
      { query: "a-b" },
      { query: "a/b" },
      { query: "a b", mode: "ANY" },
      { query: "a b", mode: "ALL" },
      { query: "a b", prefix: true },
      { query: '"a b"' },
      { query: "a -b" },
      { query: "a" },
      { query: "a b", fields: ["TITLE"] },
    ];
    expect(new Set(different.map(key)).size).toBe(different.length);
  });

  it("scores by each word once, in the order of the query, with what hyphens make of them", () => {
    const keys = (query: string): string[] =>
      searchKeys(readSearch({ query }).units.map((unit) => ({ ...unit, forms: [] })));
    expect(keys("new york/new times")).toEqual(["new", "york", "time"]);
    expect(keys("up start-ups startup")).toEqual(["up", "start", "ups", "startup"]);
  });

  it("scores by pairs of characters, and by longer words as a whole too", () => {
    const keys = (search: SearchArguments): string[] => searchKeys(readSearch(search).units);
    expect(keys({ query: "零一万物", mode: "ALL" })).toEqual(["零一", "一万", "万物"]);
    expect(keys({ query: "为什么" })).toEqual(["为什", "什么", "为什么"]);
  });

  it("looks for its first 50 different words, and says that there are more", () => {
    const words = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `the ${String.fromCodePoint(97 + (at % 26), 97 + Math.floor(at / 26))}`,
      ).join(" ");
    expect(readSearch({ query: words(49) })).toMatchObject({ isCut: false });
    const cut = readSearch({ query: words(50) });
    expect(cut.isCut).toBe(true);
    expect(searchKeys(cut.units.map((unit) => ({ ...unit, forms: [] })))).toHaveLength(50);
    expect(readSearch({ query: "a ".repeat(200_000) })).toMatchObject({ isCut: true });
    expect(readSearch({ query: "a ".repeat(200_000) }).units).toHaveLength(400);
  });

  it.each<[string, string[], string[], string[]]>([
    ['"tidal energy" park', ["tidal+energy", "park"], ["tidal+energy"], []],
    ["„Tidal Energy“ «parc»", ["tidal+energy", "parc"], ["tidal+energy", "parc"], []],
    ["ferry -port -start-up", ["ferry"], [], ["port", "start+up or startup"]],
    ['a -"b c" d', ["a", "d"], [], ["b+c"]],
    ["ferry - port – quay well-known", ["ferry", "port", "quay", "well+known or wellknown"], [], []],
    ['an "open quote', ["an", "open", "quote"], [], []],
    ['"" "!" -"…"', [], [], []],
    ["(-port) ferry", ["ferry"], [], ["port"]],
  ])("of %j takes quotes and minuses as signs", (query, units, required, excluded) => {
    const read = readSearch({ query });
    const names = (some: typeof read.units): string[] =>
      some.map((unit) => [keysOf(unit).join("+"), unit.compound?.key].filter(Boolean).join(" or "));
    expect([read.units, read.required, read.excluded].map(names)).toEqual([units, required, excluded]);
  });

  it("takes signs of a phrase as nothing but signs", () => {
    expect(unitsOf({ query: 'a -b "c"', mode: "PHRASE" })).toEqual(["a+b+c"]);
  });

  it("may go on with its last word, unless that is of a script without blanks, or within signs", () => {
    const isOpen = (query: string): boolean =>
      readSearch({ query, prefix: true }).units.some((unit) => unit.isOpen === true);
    expect(["tidal ener", "ener!", "tidal-ener"].map(isOpen)).toEqual([true, true, true]);
    expect(["发布", "tidal -ener", "!", "a ".repeat(401)].map(isOpen)).toEqual([false, false, false, false]);
  });

  it("of the words of any text has these words, whatever is between them", () => {
    fc.assert(
      fc.property(textWithWords, (query) => {
        const plain = query.replace(/[-"“”„«»]/gu, " ");
        const all = readSearch({ query: plain }).units.flatMap(keysOf);
        expect(all).toEqual(readSearch({ query: plain, mode: "PHRASE" }).units.flatMap(keysOf));
      }),
    );
  });
});
