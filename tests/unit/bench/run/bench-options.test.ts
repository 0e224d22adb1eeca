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

  it("measures every contender and workload unless told otherwise, and only then the results may be kept", () => {
    const whole = readOptions([]);
    expect(whole.contenders).toEqual(expect.arrayContaining(["newsgraph", "raw", "naive", "postgraphile"]));
    expect(whole.workloads).toEqual(["Flat", "Nested", "One", "Page", "Search", "Mixed"]);
    expect(whole.isWhole).toBe(true);
    const part = readOptions(["--only", "naive,raw", "--workloads", "Flat"]);
    expect(part).toMatchObject({ contenders: ["naive", "raw"], workloads: ["Flat"], isWhole: false });
  });

  it("leaves rivals, and what takes long, out of --quick", () => {
    const { contenders, workloads, isWhole } = readOptions(["--quick"]);
    expect([contenders, workloads.includes("Mixed"), isWhole]).toEqual([["newsgraph"], false, false]);
  });

  it.each([
    ["--only", "nobody"],
    ["--workloads", "Flat,flat"],
  ])("refuses %s %s, naming what there is", (name, value) => {
    expect(() => readOptions([name, value])).toThrow(/--\w+ takes some of these, separated by commas: \w+/);
  });

  it("refuses an option it does not know", () => {
    expect(() => readOptions(["--round", "3"])).toThrow("--round");
  });
});
