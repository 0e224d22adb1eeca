import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutMarkup } from "../../../src/reader/pages/search/without-markup.js";

const read = (marked: string) => {
  const parts = marked.split("|");
  const ranges = parts.flatMap((part, at) => {
    const start = parts.slice(0, at).join("").length;
    return at % 2 === 1 ? [{ start, end: start + part.length }] : [];
  });
  const { text, ranges: moved } = withoutMarkup(parts.join(""), ranges);
  return { text, hits: moved.map(({ start, end }) => text.slice(start, end)) };
};

describe("withoutMarkup", () => {
  it("leaves the words of links, headings and lists", () => {
    expect(read("# |Harbour| bridge").text.trim()).toBe("Harbour bridge");
    expect(read("- Up: [[The |harbour|]] and **all**").text.trim()).toBe("Up: The harbour and all");
    expect(read("see [the |harbour|](https://x.example/a_b) now").text).toBe("see the harbour now");
  });

  it("leaves alone what only looks like it", () => {
    expect(read("2 * 3 - |a|[1] (b) snake_case").text).toBe("2 * 3 - a[1] (b) snake_case");
    expect(read("a |b| - c\n- |d| # e").text).toBe("a b - c\n d # e");
  });

  it("keeps the words of every hit", () => {
    const piece = fc.string({ unit: fc.constantFrom("a", "[", "]", "(", ")", "#", "*", "-", " ", "`", "_") });
    fc.assert(
      fc.property(piece, piece, piece, (before, hit, after) => {
        expect(read(`${before}|${hit}|${after}`).hits).toEqual([hit]);
      }),
    );
  });
});
