import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Measurement } from "./measure.js";
import type { SeedFigures } from "./seed-corpus.js";
import { median, shareOf, type Share } from "./statistics.js";

export interface ServerResult extends Measurement {
  server: string;
  commands: number;
  /** Of raw's requests a second, round by round. */
  share: Share;
  /** Raw's CPU of the server's process, as a share of this one's: the measure that other work on the machine moves least. */
  cpuShare: Share;
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
  /** Megabytes each server took at most. */
  peakMemory: Record<string, number>;
  /** Of the run that loaded the corpus; kept from an earlier one where the store held it already. */
  seed?: SeedFigures;
}

/** The medians of one server's rounds, beside raw's of the same rounds. */
export function summarize(server: string, commands: number, rounds: Measurement[], raw: Measurement[]): ServerResult {
  const column = (key: keyof Measurement, of = rounds): number[] => of.map((round) => round[key]);
  return {
    server,
    commands,
    requestsPerSecond: median(column("requestsPerSecond")),
    p50: median(column("p50")),
    serverCpu: median(column("serverCpu")),
    storeCpu: median(column("storeCpu")),
    share: shareOf(column("requestsPerSecond"), column("requestsPerSecond", raw)),
    cpuShare: shareOf(column("serverCpu", raw), column("serverCpu")),
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
