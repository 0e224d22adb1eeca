import { describe, expect, it } from "vitest";
import { nearest } from "../../../../src/reader/pages/entity/graph/places.js";

const places = new Map([
  ["middle", { x: 50, y: 50 }],
  ["right", { x: 80, y: 55 }],
  ["far right", { x: 120, y: 50 }],
  ["below", { x: 55, y: 90 }],
]);

describe("nearest", () => {
  it("leads to the next one in the direction of the key", () => {
    expect(nearest(places, "middle", "ArrowRight")).toBe("right");
    expect(nearest(places, "middle", "ArrowDown")).toBe("below");
    expect(nearest(places, "far right", "ArrowLeft")).toBe("right");
  });

  it("leads nowhere where nothing is, by another key, or from what is not there", () => {
    expect(nearest(places, "middle", "ArrowUp")).toBeUndefined();
    expect(nearest(places, "middle", "a")).toBeUndefined();
    expect(nearest(places, "gone", "ArrowUp")).toBeUndefined();
  });
});
