import { describe, expect, it } from "vitest";
import { median, percentile, shareOf } from "../../../../bench/run/statistics.js";

describe("median", () => {
  it("is the middle value, whatever the order", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it("is halfway between the two in the middle", () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });

  it("is NaN of nothing", () => {
    expect(median([])).toBeNaN();
  });

  it("leaves its argument as it was", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("percentile", () => {
  it("is the least value that so many of a hundred do not exceed", () => {
    const values = Array.from({ length: 200 }, (_, at) => 200 - at);
    expect([50, 99, 100].map((percent) => percentile(values, percent))).toEqual([100, 198, 200]);
  });

  it("is the only value there is, and NaN of nothing", () => {
    expect([percentile([7], 99), percentile([], 99)]).toEqual([7, Number.NaN]);
  });
});

describe("shareOf", () => {
  it("compares round by round, so that a slow round for both counts as an equal one", () => {
    expect(shareOf([80, 8, 90], [100, 10, 100])).toEqual({ median: 0.8, least: 0.8, most: 0.9 });
  });
});
