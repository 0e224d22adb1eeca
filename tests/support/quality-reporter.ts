import type { Reporter, TestModule } from "vitest/node";
import type { QualityRow } from "./quality.js";

const HEAD = ["set", "size", "measure", "value", "floor", "yardstick"];

/** Prints what all tests of a run measured as one table, and below it what came out wrong. */
export default class QualityReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules
      .flatMap(({ children }) => [...children.allTests()])
      .flatMap((test) => test.meta().quality ?? [])
      .toSorted((a, b) => (a.set < b.set ? -1 : Number(a.set > b.set)));
    process.stdout.write(`\n${tableOf(rows)}\n${mistakesOf(rows)}`);
  }
}

function tableOf(rows: readonly QualityRow[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({ set, size, measure, value, floor, yardstick = "" }: QualityRow): string[] {
  return [set, size, measure, value.toFixed(3), floor.toFixed(3), yardstick];
}

function mistakesOf(rows: readonly QualityRow[]): string {
  return rows
    .filter(({ mistakes = [] }) => mistakes.length > 0)
    .map(({ set, measure, mistakes = [] }) =>
      [`\n${set}, ${measure}:`, ...mistakes.map((mistake) => `    ${mistake}`), ""].join("\n"),
    )
    .join("");
}
