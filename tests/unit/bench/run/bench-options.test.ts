import { describe, expect, it } from "vitest";
import { readOptions } from "../../../../bench/run/bench-options.js";

describe("readOptions", () => {
  it("takes 100,000 articles and nine rounds unless told otherwise", () => {
    expect(readOptions([])).toMatchObject({ articles: 100_000, rounds: 9, connections: 8, quick: false });
  });

  it("lets an option overrule what --quick chooses", () => {
    expect(readOptions(["--quick", "--rounds", "5"])).toMatchObject({ articles: 2_000, rounds: 5, quick: true });
  });

  it.each([
    ["--rounds", "0"],
    ["--articles", "many"],
    ["--articles", "1.5"],
    ["--seconds", "Infinity"],
  ])("refuses %s %s, naming the option", (name, value) => {
    expect(() => readOptions([name, value])).toThrow(name);
  });

  it("refuses an option it does not know", () => {
    expect(() => readOptions(["--round", "3"])).toThrow("--round");
  });
});
