import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NearestList } from "../../../../seed/relate/nearest-list.js";

const offers = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 4 }), score: fc.integer({ min: 0, max: 9 }) }), {
  maxLength: 40,
  selector: ({ id }) => id,
});

describe("the list of the nearest", () => {
  it("holds the closest of all offers, of equal ones those that are first by id, whatever the order", () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 12 }), (all, size) => {
        const sorted = [...all].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, size);
        for (const order of [all, [...all].reverse(), sorted]) {
          const list = new NearestList(size);
          for (const { id, score } of order) list.offer(id, score);
          expect(list.entries).toEqual(sorted);
          expect(list.floor).toBe(sorted.length < size ? 0 : sorted.at(-1)?.score);
        }
      }),
    );
  });

  it("goes on from what it held, and tells which offers it takes", () => {
    const list = new NearestList(2, [
      { id: "b", score: 5 },
      { id: "c", score: 3 },
    ]);
    expect(list.offer("b", 5)).toBe(false);
    expect(list.offer("d", 3)).toBe(false);
    expect(list.offer("a", 3)).toBe(true);
    expect(list.entries.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
