import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { objectWriter } from "../../../src/plans/object-writer.js";
import type { Run } from "../../../src/plans/plan.js";

const names = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "a", "_"),
  fc.stringMatching(/^[_A-Za-z][_0-9A-Za-z]*$/),
);
const objects = fc
  .uniqueArray(fc.tuple(names, fc.jsonValue()), { selector: ([name]) => name, maxLength: 8 })
  .map((entries) => Object.fromEntries(entries) as Record<string, unknown>);

describe("objectWriter", () => {
  it("writes what JSON.stringify writes of an object of these fields", () => {
    fc.assert(
      fc.property(objects, (object) => {
        const fields = Object.keys(object).map((key) => ({
          key,
          write: (source: typeof object) => JSON.stringify(source[key]),
        }));
        expect(objectWriter(fields)(object, {} as Run)).toBe(JSON.stringify(object));
      }),
    );
  });

  it("hands each field the source and the run of this call", () => {
    const calls: unknown[] = [];
    const write = (source: string, run: Run): string => {
      calls.push([source, run]);
      return "1";
    };
    const writer = objectWriter([
      { key: "a", write },
      { key: "b", write },
    ]);
    const [first, second] = [{} as Run, {} as Run];
    expect(writer("x", first) + writer("y", second)).toBe('{"a":1,"b":1}{"a":1,"b":1}');
    expect(calls).toEqual([
      ["x", first],
      ["x", first],
      ["y", second],
      ["y", second],
    ]);
  });

  it("lets through what a field throws", () => {
    const writer = objectWriter([
      {
        key: "a",
        write: () => {
          throw new RangeError("too far");
        },
      },
    ]);
    expect(() => writer({}, {} as Run)).toThrow(RangeError);
  });
});
