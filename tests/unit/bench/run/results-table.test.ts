import { describe, expect, it } from "vitest";
import { summarize } from "../../../../bench/run/results.js";
import { resultsTable, seedLine } from "../../../../bench/run/results-table.js";

const round = (requestsPerSecond: number, serverCpu: number): Parameters<typeof summarize>[2][number] => ({
  requestsPerSecond,
  p50: 1.5,
  serverCpu,
  storeCpu: Number.NaN,
});

describe("the results", () => {
  const raw = [round(100, 1), round(50, 2), round(100, 1)];
  const servers = [
    summarize("newsgraph", 7, [round(80, 2), round(45, 4), round(60, 2)], raw),
    summarize("raw", 5, raw, raw),
  ];

  it("state each server's median, its share of raw in the same rounds, and the range", () => {
    const [, , newsgraph, yardstick] = resultsTable([{ workload: "Nested", bytes: 1_000, servers }]).split("\n");
    expect(newsgraph?.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "Nested",
      "newsgraph",
      "7",
      "60",
      "1.50",
      "2.000",
      "–",
      "80 % (60–90)",
      "50 %",
      "",
    ]);
    expect(yardstick).toContain("100 % (100–100)");
  });

  it("align the columns", () => {
    const lines = resultsTable([{ workload: "Flat", bytes: 1, servers }]).split("\n");
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it("show whether the seed's memory grows", () => {
    const line = seedLine({
      files: 4_500,
      seconds: 9,
      filesPerSecond: 500,
      peakMemory: 210.4,
      memoryByQuarter: [150, 200, 199, 201],
    });
    expect(line).toBe(
      "Seeded 4500 documents in 9.0 s: 500 documents/s, at most 210 MB of memory (by quarters of the run: 150, 200, 199, 201 MB).",
    );
  });
});
