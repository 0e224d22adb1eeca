import { describe, expect, it } from "vitest";
import { median, shareOf } from "../../../../bench/run/statistics.js";

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

describe("shareOf", () => {
  it("compares round by round, so that a slow round for both counts as an equal one", () => {
    expect(shareOf([80, 8, 90], [100, 10, 100])).toEqual({ median: 0.8, least: 0.8, most: 0.9 });
  });
});
