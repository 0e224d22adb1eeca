import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningOf, misspelt, phraseOf, tellingWords } from "../../../../src/playground/app/ready/title-words.js";

describe("tellingWords", () => {
  it("are the words of letters alone, the longest first, without the signs around them", () => {
    expect(tellingWords("“Sandpiper” maps GPT4 (hidden), start-up 2024")).toEqual(["Sandpiper", "hidden", "maps"]);
  });

  it("are the beginnings of stretches in a script without blanks", () => {
    expect(tellingWords("港口的新灯塔今天开放 Aurel")).toEqual(["Aurel", "港口的新"]);
  });

  it("are none where there are none, or what nobody would type", () => {
    expect([tellingWords("42 – !!!"), tellingWords(""), tellingWords("W".repeat(300))]).toEqual([[], [], []]);
  });

  it("stand in the title, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        for (const word of tellingWords(title)) expect(title).toContain(word);
      }),
    );
  });
});

describe("phraseOf", () => {
  it("is two words side by side, those whose shorter one is longest", () => {
    expect(phraseOf("The tidal park opens at night")).toBe("tidal park");
  });

  it("does not reach over a sign", () => {
    expect(phraseOf("One, two")).toBeUndefined();
    expect(phraseOf("新灯塔")).toBe("新灯塔");
  });
});

describe("what somebody types", () => {
  it("is the first letters of a word, or the word with one left out", () => {
    expect([beginningOf("Sandpiper"), beginningOf("港口"), misspelt("sandpiper"), misspelt("tide")]).toEqual([
      "San",
      "港",
      "sandpipr",
      "tide",
    ]);
  });
});
