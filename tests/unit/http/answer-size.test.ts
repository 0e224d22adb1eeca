import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersOf } from "../../../src/http/answer-size.js";

describe("the letters of an answer", () => {
  it("are never more than its JSON has, and nearly as many", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { length } = JSON.stringify(value);
        const letters = lettersOf(value, Infinity);
        expect(letters).toBeLessThanOrEqual(length);
        expect(letters * 30 + 30).toBeGreaterThanOrEqual(length / 6);
      }),
    );
  });

  it("are not counted further than they matter: one large text at a million places takes no time", () => {
    const row = { body: "x".repeat(100_000) };
    const rows = Array.from({ length: 1_000_000 }, () => row);
    const began = performance.now();
    expect(lettersOf(rows, 10_000_000)).toBeGreaterThan(10_000_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
