import { markdownTable } from "./markdown-table.js";
import type { MixedResult } from "./mixed.js";
import type { OneConnectionResult } from "./one-connection.js";
import type { BenchResults, ServerResult, WorkloadResult } from "./results.js";
import type { SeedFigures } from "./seed-corpus.js";
import type { Share } from "./statistics.js";

/** Each server in each workload. */
export function resultsTable(results: WorkloadResult[]): string {
  const heads = [
    "workload",
    "server",
    "commands",
    "req/s",
    "p50 ms",
    "p99 ms",
    "node CPU ms",
    "store CPU ms",
    "share of raw (range)",
    "by node CPU",
    "by all CPU",
  ];
  const cells = (workload: string, result: ServerResult): string[] => {
    const { server, commands, requestsPerSecond, p50, p99, serverCpu, storeCpu, ofRaw } = result;
    return [
      workload,
      server,
      number(commands, 1).replace(/\.0$/, ""),
      number(requestsPerSecond, requestsPerSecond < 20 ? 1 : 0),
      number(p50, 2),
      number(p99, 2),
      number(serverCpu, 3),
      number(storeCpu, 3),
      `${percent(ofRaw.requests.median)} (${range(ofRaw.requests)})`,
      percent(ofRaw.serverCpu.median),
      percent(ofRaw.allCpu.median),
    ];
  };
  return markdownTable(
    heads,
    results.flatMap(({ workload, servers }) => servers.map((server) => cells(workload, server))),
  );
}

/** How many times as fast newsgraph is as each other server. */
export function againstTable(results: WorkloadResult[], names: readonly string[]): string {
  const rows = results.flatMap(({ workload, servers }) =>
    servers
      .filter(({ server }) => names.includes(server))
      .map(({ server, newsgraph: { requests, serverCpu, allCpu } }) => [
        workload,
        server,
        `${times(requests.median)} (${times(requests.least)}–${times(requests.most)})`,
        times(serverCpu.median),
        times(allCpu.median),
      ]),
  );
  return markdownTable(["workload", "newsgraph against", "× by req/s (range)", "× by node CPU", "× by all CPU"], rows);
}

export function oneConnectionTable(results: OneConnectionResult[]): string {
  const rows = results.map(({ workload, server, p50, overRaw }) => [
    workload,
    server,
    number(p50, 2),
    `${times(overRaw.median)} (${times(overRaw.least)}–${times(overRaw.most)})`,
  ]);
  return markdownTable(["one connection", "server", "p50 ms", "× over raw (range)"], rows);
}

export function processesTable(processes: BenchResults["processes"]): string {
  const rows = Object.entries(processes).map(([name, { startMs, restMemory, peakMemory }]) => [
    name,
    number(startMs, 0),
    number(restMemory, 0),
    number(peakMemory, 0),
  ]);
  return markdownTable(["server", "start to first answer ms", "MB at rest", "MB at most"], rows);
}

export function mixedTable({ servers, seededPerSecond }: MixedResult): string {
  const rows = servers.map(({ server, requestsPerSecond, p50, p99, share }) => [
    server,
    number(requestsPerSecond, 0),
    number(p50, 1),
    number(p99, 1),
    `${percent(share.median)} (${range(share)})`,
  ]);
  const heads = [
    `Mixed (${number(seededPerSecond, 1)} articles/s seeded)`,
    "req/s",
    "p50 ms",
    "p99 ms",
    "share of raw",
  ];
  return markdownTable(heads, rows);
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

function times(value: number): string {
  return number(value, value < 10 ? 2 : 1);
}
