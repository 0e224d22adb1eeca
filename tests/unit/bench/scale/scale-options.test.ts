import { describe, expect, it } from "vitest";
import { readScaleOptions } from "../../../../bench/scale/scale-options.js";

describe("readScaleOptions", () => {
  it("takes 100,000 articles and fifteen rounds unless told otherwise, and keeps their results", () => {
    expect(readScaleOptions([])).toEqual({ articles: 100_000, rounds: 15, only: "", save: true });
  });

  it.each([
    ["--articles", "2000"],
    ["--only", "search"],
  ])("keeps no results of a part: %s %s", (name, value) => {
    expect(readScaleOptions([name, value]).save).toBe(false);
  });

  it.each([
    ["--rounds", "0"],
    ["--articles", "many"],
    ["--articles", "1500.5"],
    ["--articles", "150"],
  ])("refuses %s %s, naming the option", (name, value) => {
    expect(() => readScaleOptions([name, value])).toThrow(name);
  });
});
