import type { Workload } from "../workloads.js";
import type { BenchOptions } from "./bench-options.js";
import { measure } from "./measure.js";
import type { RunningContender } from "./running-contender.js";
import { median, shareOf, type Share } from "./statistics.js";

/** One request at a time: what a single person waits for. */
export interface OneConnectionResult {
  workload: string;
  server: string;
  /** Milliseconds, median. */
  p50: number;
  /** Over raw's in the same round: above 1 is slower. */
  overRaw: Share;
}

/** Measures the servers' times with one connection; the last of them is raw. The order turns around from round to round. */
export async function measureOneConnection(
  servers: RunningContender[],
  workloads: Workload[],
  { rounds, seconds }: BenchOptions,
): Promise<OneConnectionResult[]> {
  const results: OneConnectionResult[] = [];
  for (const workload of workloads) {
    const runs = servers.map((server) => ({ server, requests: server.requests(workload), times: [] as number[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const { server, requests, times } of round % 2 === 0 ? runs : runs.toReversed()) {
        times.push((await measure(server, requests, { connections: 1, seconds: seconds / 2 })).p50);
      }
    }
    const raw = runs.at(-1)?.times ?? [];
    for (const { server, times } of runs) {
      results.push({
        workload: workload.name,
        server: server.name,
        p50: median(times),
        overRaw: shareOf(times, raw),
      });
    }
  }
  return results;
}
