import { expect, it } from "vitest";
import { isTooDeep } from "../../../../src/http/limits/variable-depth.js";

const nested = (depth: number): unknown =>
  depth === 0 ? "leaf" : depth % 2 === 0 ? { a: nested(depth - 1) } : [nested(depth - 1)];

it("counts objects and lists alike", () => {
  expect(isTooDeep(nested(0), 0)).toBe(false);
  expect(isTooDeep(nested(1), 0)).toBe(true);
  expect(isTooDeep(nested(10), 10)).toBe(false);
  expect(isTooDeep(nested(11), 10)).toBe(true);
});

it("takes no time over, and no stack for, a depth that recursion would not survive", () => {
  let deep: unknown = "leaf";
  for (let i = 0; i < 100_000; i += 1) deep = { and: [deep] };
  expect(isTooDeep(deep, 40)).toBe(true);
});
