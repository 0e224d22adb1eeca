import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NewsgraphError } from "../../../src/errors.js";
import { decodeCursor, encodeCursor, type SortValue } from "../../../src/query/cursor.js";
import type { SortType } from "../../../src/query/order.js";

const typed: fc.Arbitrary<[SortType, SortValue]> = fc.oneof(
  fc.tuple(fc.constant("date" as const), fc.date({ noInvalidDate: true })),
  fc.tuple(fc.constant("number" as const), fc.double({ noNaN: true })),
  fc.tuple(fc.constant("text" as const), fc.string({ unit: "binary" })),
);
const row = fc.array(typed, { minLength: 1, maxLength: 5 });

function codeOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof NewsgraphError ? error.code : String(error);
  }
}

describe("a cursor", () => {
  it("gives back every date, number and text exactly", () => {
    fc.assert(
      fc.property(row, fc.string(), (pairs, list) => {
        const types = pairs.map(([type]) => type);
        const values = pairs.map(([, value]) => value);
        expect(decodeCursor(list, types, encodeCursor(list, values), "after")).toEqual(values);
      }),
    );
  });

  it("is refused by any other list or order", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer(), (list, other, value) => {
        fc.pre(list !== other);
        expect(codeOf(() => decodeCursor(other, ["number"], encodeCursor(list, [value]), "after"))).toBe(
          "INVALID_CURSOR",
        );
      }),
    );
  });

  it("is refused where a single character of it was altered, added or taken away", () => {
    const cursor = encodeCursor("Query.articles", [new Date(0), "art_x"]);
    const read = (text: string) => codeOf(() => decodeCursor("Query.articles", ["date", "text"], text, "after"));
    expect(read(cursor)).toBeUndefined();
    for (let at = 0; at < cursor.length; at += 1) {
      expect(read(cursor.slice(0, at) + (cursor[at] === "x" ? "y" : "x") + cursor.slice(at + 1))).toBe(
        "INVALID_CURSOR",
      );
      expect(read(cursor.slice(0, at) + cursor.slice(at + 1))).toBe("INVALID_CURSOR");
      expect(read(`${cursor.slice(0, at)}=${cursor.slice(at)}`)).toBe("INVALID_CURSOR");
    }
  });

  it("is refused, never misread, whatever text is given instead", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000 }), (text) => {
        expect(codeOf(() => decodeCursor("Query.articles", ["text"], text, "before"))).toBe("INVALID_CURSOR");
      }),
    );
  });

  it("is refused where its values are not of the order's types", () => {
    for (const [types, values] of [
      [["date"], ["2020"]],
      [["number"], ["x"]],
      [["text"], [1]],
      [["text", "text"], ["a"]],
      [["date"], [9e15]],
    ] as [SortType[], SortValue[]][]) {
      expect(codeOf(() => decodeCursor("l", types, encodeCursor("l", values), "after"))).toBe("INVALID_CURSOR");
    }
  });
});
