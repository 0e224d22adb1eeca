import { describe, expect, it } from "vitest";
import type { ScaleResults, ShapeResult } from "../../../../bench/scale/scale-results.js";
import { scaleTable } from "../../../../bench/scale/scale-table.js";

const at = (rows: number, time: number) => ({ examined: { commands: 2, rows, documents: 21, keys: 42 }, time });
const shape = (ratio: number, more: Partial<ShapeResult> = {}): ShapeResult => ({
  name: "newest page",
  small: at(21, 1.24),
  large: at(21, 1.36),
  ratio,
  ...more,
});

function lastColumns(shapes: ShapeResult[]): (string | undefined)[] {
  const results = { articles: { small: 100_000, large: 1_000_000 }, shapes } as ScaleResults;
  return scaleTable(results)
    .split("\n")
    .slice(2)
    .map((line) => line.split(" | ").at(-1));
}

describe("the table of sizes", () => {
  it("says which requests cost the same at ten times the corpus, and what the others grow with", () => {
    expect(lastColumns([shape(1.3), shape(1.31), shape(9, { growsWith: "articles" })])).toEqual([
      "yes |",
      "**no** |",
      "grows with articles |",
    ]);
  });

  it("says what takes longer than a server lets a command take", () => {
    expect(lastColumns([shape(9, { growsWith: "articles", large: at(21, 4_100) })])).toEqual([
      "grows with articles; a server gives up |",
    ]);
  });

  it("states what was examined for each row, and both figures where the sizes differ", () => {
    const results = { articles: { small: 100, large: 1_000 }, shapes: [shape(1, { large: at(42, 1.36) })] };
    expect(scaleTable(results as ScaleResults).split("\n")).toEqual([
      "| request | commands | rows | documents a row at 100 | documents a row at 1,000 | index entries a row at 100 | index entries a row at 1,000 | ms at 100 | ms at 1,000 | × at 10 × | flat |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      "| newest page | 2 | 21–42 | 1 | 0.5 | 2 | 1 | 1.2 | 1.4 | 1.00 | yes |",
    ]);
  });
});
