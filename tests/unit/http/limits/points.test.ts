import { expect, it } from "vitest";
import { LIMITS } from "../../../../src/http/limits/limits.js";
import { MOST_POINTS, pointsOf } from "../../../../src/http/limits/points.js";

it("a cost in points is its share of the largest cost that is allowed, of whatever it has most", () => {
  const nothing = { pages: 0, nodes: 0, values: 0 };
  expect(pointsOf(nothing)).toBe(1);
  expect(pointsOf({ pages: 1, nodes: 20, values: 60 })).toBe(1);
  expect(pointsOf({ ...nothing, pages: LIMITS.pages })).toBe(MOST_POINTS);
  expect(pointsOf({ pages: 1, nodes: LIMITS.nodes / 2, values: 5 })).toBe(MOST_POINTS / 2);
  expect(pointsOf({ pages: 5, nodes: 5, values: LIMITS.values / 4 })).toBe(MOST_POINTS / 4);
});
