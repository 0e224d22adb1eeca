import { describe, expect, it } from "vitest";
import { foldName } from "../../../../seed/link/fold-name.js";

describe("folding a name", () => {
  it("takes away case, width, accents and the bend of apostrophes", () => {
    expect(["Café", "ＡＩ", "Tom’s", "Língyī", "Ελένη"].map(foldName)).toEqual([
      "cafe",
      "ai",
      "tom's",
      "lingyi",
      "ελενη",
    ]);
  });

  it("keeps marks that are letters: Japanese voicing, Indian and Thai vowels", () => {
    expect(["ガス", "ｶﾞｽ", "हिन्दी", "ที่"].map(foldName)).toEqual(["ガス", "ガス", "हिन्दी", "ที่"]);
  });

  it("leaves nothing empty that was not", () => {
    expect(foldName("\u0301")).toBe("\u0301");
  });
});
