import type { ServerResult, WorkloadResult } from "./results.js";
import type { SeedFigures } from "./seed-corpus.js";
import type { Share } from "./statistics.js";

const HEADS = [
  "workload",
  "server",
  "commands",
  "req/s",
  "p50 ms",
  "node CPU ms",
  "store CPU ms",
  "share of raw (range)",
  "by node CPU",
];

/** The results as a Markdown table, its columns aligned for a terminal. */
export function resultsTable(results: WorkloadResult[]): string {
  const rows = results.flatMap(({ workload, servers }) => servers.map((server) => cells(workload, server)));
  const widths = HEADS.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]): string => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(HEADS), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}

function cells(workload: string, result: ServerResult): string[] {
  const { server, commands, requestsPerSecond, p50, serverCpu, storeCpu, share, cpuShare } = result;
  return [
    workload,
    server,
    number(commands, 1).replace(/\.0$/, ""),
    number(requestsPerSecond, 0),
    number(p50, 2),
    number(serverCpu, 3),
    number(storeCpu, 3),
    `${percent(share.median)} (${range(share)})`,
    percent(cpuShare.median),
  ];
}

export function seedLine({ files, seconds, filesPerSecond, peakMemory, memoryByQuarter }: SeedFigures): string {
  const quarters = memoryByQuarter.map((megabytes) => number(megabytes, 0)).join(", ");
  return `Seeded ${files} documents in ${number(seconds, 1)} s: ${number(filesPerSecond, 0)} documents/s, at most ${number(peakMemory, 0)} MB of memory (by quarters of the run: ${quarters} MB).`;
}

function number(value: number, digits: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(digits);
}

function percent(value: number): string {
  return Number.isNaN(value) ? "–" : `${Math.round(value * 100)} %`;
}

function range({ least, most }: Share): string {
  return `${Math.round(least * 100)}–${Math.round(most * 100)}`;
}
