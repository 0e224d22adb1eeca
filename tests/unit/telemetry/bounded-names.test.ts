import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedNames } from "../../../src/telemetry/bounded-names.js";

describe("boundedNames", () => {
  it("keeps the first names for good and counts all later ones as other", () => {
    const label = boundedNames(2);
    expect(["a", "b", "c", "a", "d"].map(label)).toEqual(["a", "b", "other", "a", "other"]);
  });

  it("never gives more than so many labels, nor a long one, whatever the names", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 })), fc.integer({ min: 0, max: 9 }), (names, most) => {
        const labels = new Set(names.map(boundedNames(most)));
        expect(labels.size).toBeLessThanOrEqual(most + 1);
        for (const each of labels) expect(each.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
