import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf } from "../../../src/reader/parts/markdown/chunks.js";
import { definitionsOf } from "../../../src/reader/parts/markdown/definitions.js";

const texts = (text: string, size: number) => chunksOf(text, size).map((chunk) => chunk.text);

describe("chunksOf", () => {
  it("loses and repeats nothing, and makes no piece too long", () => {
    const line = fc.constantFrom("", "```", "~~~~", "- item", "> quote", "long ".repeat(9), "😀".repeat(30));
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 16, max: 90 }), (lines, size) => {
        const text = lines.join("\n");
        const chunks = chunksOf(text, size);
        expect(chunks.map((chunk) => chunk.text).join("")).toBe(text);
        for (const { start, text: piece } of chunks) {
          expect(piece.length).toBeLessThanOrEqual(size);
          expect(text.slice(start, start + piece.length)).toBe(piece);
        }
      }),
    );
  });

  it("cuts between paragraphs, and never within a fence that has room", () => {
    expect(texts("one one one\n\ntwo two two\n\nthree", 20)).toEqual(["one one one\n\n", "two two two\n\nthree"]);
    const fenced = "before it all, a text\n\n```\na\n\nb\n```\n";
    expect(texts(fenced, 32)).toEqual(["before it all, a text\n\n", "```\na\n\nb\n```\n"]);
  });

  it("breaks no character, and takes five megabytes of one line in a moment", () => {
    for (const piece of texts("😀".repeat(100), 33)) expect(piece.isWellFormed()).toBe(true);
    expect(chunksOf("x".repeat(5_000_000)).length).toBeGreaterThan(300);
  });

  it("shows plainly what is nested too deep to be read", () => {
    for (const mark of ["> ", ">", "- ", "1. ", "[^a]: "]) {
      expect(chunksOf(`start\n\n${mark.repeat(2_000)}x`)[0]?.isPlain).toBe(true);
      expect(chunksOf(`start\n\n${mark.repeat(9)}x`)[0]?.isPlain).toBe(false);
    }
  });
});

describe("definitionsOf", () => {
  it("finds what references mean, and nothing else", () => {
    expect(definitionsOf("a [b][1]\n\n[1]: https://x.example/\n[^2]: a note\n[c]: \n")).toBe(
      "[1]: https://x.example/\n\n[^2]: a note",
    );
  });
});
