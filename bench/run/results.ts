import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Measurement } from "./measure.js";
import type { MixedResult } from "./mixed.js";
import type { OneConnectionResult } from "./one-connection.js";
import type { SeedFigures } from "./seed-corpus.js";
import { median, shareOf, type Share } from "./statistics.js";

/** Two servers in the same rounds: by requests a second, by CPU of the server's process, and by CPU of that and its store together. */
export interface Comparison {
  requests: Share;
  /** The second's CPU as a share of the first's: the measure that other work on the machine moves least. */
  serverCpu: Share;
  allCpu: Share;
}

export interface ServerResult extends Measurement {
  server: string;
  /** Store commands a request; NaN where the store counts otherwise. */
  commands: number;
  /** This server against raw: 1 is as good, below 1 is slower. */
  ofRaw: Comparison;
  /** Newsgraph against this server: above 1 newsgraph is faster. */
  newsgraph: Comparison;
}

export interface WorkloadResult {
  workload: string;
  /** Of one answer, on average. */
  bytes: number;
  servers: ServerResult[];
}

export interface BenchResults {
  command: string;
  node: string;
  mongod: string;
  cores: number;
  workloads: WorkloadResult[];
  oneConnection: OneConnectionResult[];
  /** By server: milliseconds from its start to its first answer, and megabytes some seconds later and at most under load. */
  processes: Record<string, { startMs: number; restMemory: number; peakMemory: number }>;
  mixed?: MixedResult;
  /** Of the run that loaded the corpus; kept from an earlier one where the store held it already. */
  seed?: SeedFigures;
}

/**
 * The medians of one server's rounds.
 * @param raw raw's of the same rounds
 * @param newsgraph likewise newsgraph's
 */
export function summarize(
  { server, commands, rounds }: { server: string; commands: number; rounds: Measurement[] },
  raw: Measurement[],
  newsgraph: Measurement[],
): ServerResult {
  const middle = (key: keyof Measurement): number => median(rounds.map((round) => round[key]));
  return {
    server,
    commands,
    requestsPerSecond: middle("requestsPerSecond"),
    p50: middle("p50"),
    p99: middle("p99"),
    serverCpu: middle("serverCpu"),
    storeCpu: middle("storeCpu"),
    ofRaw: compared(rounds, raw),
    newsgraph: compared(newsgraph, rounds),
  };
}

function compared(one: Measurement[], other: Measurement[]): Comparison {
  const share = (over: Measurement[], under: Measurement[], value: (round: Measurement) => number): Share =>
    shareOf(over.map(value), under.map(value));
  return {
    requests: share(one, other, ({ requestsPerSecond }) => requestsPerSecond),
    serverCpu: share(other, one, ({ serverCpu }) => serverCpu),
    allCpu: share(other, one, ({ serverCpu, storeCpu }) => serverCpu + storeCpu),
  };
}

const FILE = new URL("../results.json", import.meta.url);

/** The committed results by number of articles; those of the other sizes stay as they are. */
export function saveResults(articles: number, results: BenchResults): void {
  const saved = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Record<string, BenchResults>) : {};
  const seed = results.seed ?? saved[articles]?.seed;
  saved[articles] = { ...results, ...(seed && { seed }) };
  writeFileSync(FILE, `${JSON.stringify(saved, rounded, 2)}\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
