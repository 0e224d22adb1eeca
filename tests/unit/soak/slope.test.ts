import { describe, expect, it } from "vitest";
import { growthPerHour } from "../../soak/slope.js";

const MINUTE_MS = 60_000;

describe("growthPerHour", () => {
  it("tells a steady growth however wild single samples are", () => {
    const samples = Array.from({ length: 30 }, (_, minute) => ({ at: minute * MINUTE_MS, value: 100 + minute * 0.5 }));
    expect(growthPerHour(samples)).toBeCloseTo(30);
    const wild = samples.map((sample, at) => (at % 10 === 9 ? { ...sample, value: 900 } : sample));
    expect(growthPerHour(wild)).toBeGreaterThan(20);
    expect(growthPerHour(wild)).toBeLessThan(60);
  });

  it("is nothing for a value that goes up and down", () => {
    const samples = Array.from({ length: 40 }, (_, at) => ({ at: at * MINUTE_MS, value: 100 + (at % 2) }));
    expect(Math.abs(growthPerHour(samples))).toBeLessThan(1);
  });
});
