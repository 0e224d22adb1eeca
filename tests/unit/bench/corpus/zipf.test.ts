import { describe, expect, it } from "vitest";
import { randomOf } from "../../../../bench/corpus/random.js";
import { distinct, zipf } from "../../../../bench/corpus/zipf.js";

describe("zipf", () => {
  it("draws the n-th rank 1/n as often as the first", () => {
    const draw = zipf(50);
    const random = randomOf("sample");
    const counts = new Array<number>(50).fill(0);
    for (let at = 0; at < 200_000; at += 1) {
      const rank = draw(random);
      counts[rank] = (counts[rank] ?? Number.NaN) + 1;
    }
    const [first = 0] = counts;
    for (const rank of [1, 3, 9, 24]) {
      const asOften = ((counts[rank] ?? Number.NaN) * (rank + 1)) / first;
      expect(Math.abs(asOften - 1)).toBeLessThan(0.1);
    }
  });

  it("draws no rank outside its size", () => {
    const draw = zipf(3);
    expect([0, 0.4, 0.9999999].map((next) => draw({ ...randomOf("sample"), next: () => next }))).toEqual([0, 0, 2]);
  });
});

describe("distinct", () => {
  it("gives each thing once", () => {
    const random = randomOf("sample", 1);
    const found = distinct(8, () => random.between(0, 9));
    expect(new Set(found).size).toBe(8);
  });

  it("gives fewer than asked for, rather than never end, where there are not as many", () => {
    expect(distinct(5, () => 1)).toEqual([1]);
  });
});
