import { describe, expect, it } from "vitest";
import { summarize } from "../../../../bench/run/results.js";
import { againstTable, resultsTable, seedLine } from "../../../../bench/run/results-table.js";

const round = (requestsPerSecond: number, serverCpu: number): Parameters<typeof summarize>[2][number] => ({
  requestsPerSecond,
  p50: 1.5,
  p99: 4,
  serverCpu,
  storeCpu: 1,
});

describe("the results", () => {
  const raw = [round(100, 1), round(50, 2), round(100, 1)];
  const product = [round(80, 2), round(45, 4), round(60, 2)];
  const slow = [round(8, 20), round(9, 20), round(6, 20)];
  const servers = [
    summarize({ server: "newsgraph", commands: 7, rounds: product }, raw, product),
    summarize({ server: "slow", commands: Number.NaN, rounds: slow }, raw, product),
    summarize({ server: "raw", commands: 5, rounds: raw }, raw, product),
  ];

  it("state each server's median, its share of raw in the same rounds, and the range", () => {
    const [, , newsgraph, , yardstick] = resultsTable([{ workload: "Nested", bytes: 1_000, servers }]).split("\n");
    expect(newsgraph?.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "Nested",
      "newsgraph",
      "7",
      "60",
      "1.50",
      "4.00",
      "2.000",
      "1.000",
      "80 % (60–90)",
      "50 %",
      "67 %",
      "",
    ]);
    expect(yardstick).toContain("100 % (100–100)");
  });

  it("state how many times as fast newsgraph is as another server in the same rounds", () => {
    const [, , row] = againstTable([{ workload: "Nested", bytes: 1_000, servers }], ["slow"]).split("\n");
    expect(row?.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "Nested",
      "slow",
      "10.0 (5.00–10.0)",
      "10.0",
      "7.00",
      "",
    ]);
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
