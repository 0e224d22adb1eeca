import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleSearch } from "../../../../src/store/search-document.js";
import { formKeys, isStemmed, stemOf, stemsIn } from "../../../../src/store/search/stems.js";
import { textWithWords } from "../../../support/texts.js";

const ENGLISH =
  "The ferry was flooded in the night, and it is still flooding. This is what was said of it at the harbour.";

describe("a stem", () => {
  it.each([
    ["eng", "Flooding", "floods", "flood"],
    ["deu", "Häuser", "Hauses", "haus"],
    ["fra", "électriques", "électrique", "electr"],
    ["spa", "pescadores", "pescador", "pescador"],
    ["ita", "traghetti", "traghetto", "traghett"],
    ["por", "pescadores", "pescador", "pescador"],
    ["nld", "scholen", "school", "schol"],
    ["swe", "färjorna", "färja", "farj"],
    ["rus", "новый", "нового", "нов"],
  ])("in %s is the same of %s and %s", (language, one, other, stem) => {
    expect([isStemmed(language), stemOf(one, language)]).toEqual([true, stem]);
    if (language !== "nld") expect(stemOf(other, language)).toBe(stem);
  });

  it.each(["2024", "ab", "中文", "a1b2", "x".repeat(41), "don't", ""])("is none of %j", (written) => {
    expect(stemOf(written, "eng")).toBeUndefined();
    expect(formKeys(written)).toEqual([]);
  });

  it.each([undefined, "zho", "constructor"])("is none in language %s", (language) => {
    expect(isStemmed(language)).toBe(false);
  });

  it("is looked for in every language of the word's letters, and as an English word", () => {
    const [stems = "", ...words] = formKeys("Corner");
    expect(stemsIn(stems).get("corn")).toContain("deu");
    expect(stemsIn(stems).get("corner")).toContain("eng");
    expect(words).toEqual([]);
    expect(formKeys("moving")[1]).toBe("move");
    expect(formKeys("новый")).toEqual(["rus~нов"]);
  });

  it("is held of a text with its language, by field, unless its words tell it", () => {
    const { language, terms, stems } = articleSearch({ title: "Floods", body: ENGLISH });
    expect(language).toBe("eng");
    expect(terms).toEqual(expect.arrayContaining(["eng~flood", "t:eng~flood"]));
    expect(terms).not.toContain("eng~harbour");
    expect(stems).toContain(" flood:102");
  });

  it("is none of a text whose language is not known", () => {
    const { language, terms, stems } = articleSearch({ title: "Zorbador kalmvik", body: "nepfindor lusvinkam" });
    expect([language, stems]).toEqual([undefined, undefined]);
    expect(terms.filter((term) => term.includes("~"))).toEqual([]);
  });

  it("holds letters and digits only, whatever the text", () => {
    fc.assert(
      fc.property(textWithWords, (text) => {
        const { stems = "" } = articleSearch({ title: text, body: `${ENGLISH} ${text}` });
        expect(stems).toMatch(/^(?: [\p{L}\p{N}]+:[0-9A-Za-z]{3})*$/u);
      }),
    );
  });
});
