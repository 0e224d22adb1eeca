import fc from "fast-check";
import { expect, it } from "vitest";
import { compactJson } from "../../../src/playground/app/compact-json.js";

it("writes in one line what fits, and the rest as lines that do where they can", () => {
  expect(compactJson({ filter: { a: 1 } })).toBe('{ "filter": { "a": 1 } }');
  const wide = { first: "x".repeat(40), second: { third: "y".repeat(40) } };
  expect(compactJson(wide).split("\n")).toEqual([
    "{",
    `  "first": "${"x".repeat(40)}",`,
    `  "second": { "third": "${"y".repeat(40)}" }`,
    "}",
  ]);
});

it("writes the same value as JSON.stringify, whatever it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
