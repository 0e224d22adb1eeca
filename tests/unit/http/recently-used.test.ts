import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RecentlyUsed } from "../../../src/http/recently-used.js";

describe("what was used recently", () => {
  it("is given back until something else is used more, and never takes more room than there is", () => {
    const step = fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e"), size: fc.integer({ min: 0, max: 8 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const kept = new RecentlyUsed<number>(3, 10, (size) => size);
        // The same, by hand: the longest unused first.
        let model: { key: string; size: number }[] = [];
        for (const { key, size } of steps) {
          kept.set(key, size);
          model = [...model.filter((one) => one.key !== key), { key, size }];
          while (model.length > 3 || model.reduce((sum, one) => sum + one.size, 0) > 10) model.shift();
        }
        for (const key of ["a", "b", "c", "d", "e"]) {
          expect(kept.get(key)).toBe(model.find((one) => one.key === key)?.size);
        }
      }),
    );
  });

  it("stays longer when it is asked for", () => {
    const kept = new RecentlyUsed<string>(2, 100, ({ length }) => length);
    kept.set("a", "1");
    kept.set("b", "2");
    kept.get("a");
    kept.set("c", "3");
    expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual(["1", undefined, "3"]);
    expect([kept.delete("a"), kept.delete("a"), kept.get("a")]).toEqual([true, false, undefined]);
  });
});
