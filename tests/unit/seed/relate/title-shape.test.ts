import { describe, expect, it } from "vitest";
import { arePartsOfSeries, titleShape } from "../../../../seed/relate/title-shape.js";

describe("parts of a series", () => {
  it.each([
    ["The ten best phones of 2023", "The ten best phones of 2024", true],
    ["Episode 12 of the saga", "Episode 13 of the Saga!", true],
    ["Market report", "Market report 7", true],
    ["Minister resigns over 3 letters", "Minister resigns over 3 letters", false],
    ["Minister resigns over 3 letters", "Minister stays despite 4 letters", false],
    ["Results 14", "Results 15", false],
    ["2023", "2024", false],
    ["", "", false],
  ])("%s / %s: %s", (one, other, expected) => {
    expect(arePartsOfSeries(titleShape(one), titleShape(other), false)).toBe(expected);
    expect(arePartsOfSeries(titleShape(other), titleShape(one), false)).toBe(expected);
  });

  it("have one title where it is known to be repeated, unless it is one word", () => {
    expect(arePartsOfSeries(titleShape("The weather"), titleShape("The weather"), true)).toBe(true);
    expect(arePartsOfSeries(titleShape("The weather"), titleShape("The traffic"), true)).toBe(false);
    expect(arePartsOfSeries(titleShape("Weather"), titleShape("Weather"), true)).toBe(false);
  });
});
