import type { Store } from "../../src/store/connection.js";
import { Connection } from "../load/connection.js";
import { load, type LoadOptions } from "../load/load.js";
import { readCommands } from "./bench-store.js";
import { cpuMilliseconds, treeCpuMilliseconds } from "./process-usage.js";
import type { RunningContender } from "./running-contender.js";

/** One server, one workload, one round. */
export interface Measurement {
  requestsPerSecond: number;
  /** Milliseconds; NaN where the machine does not tell. */
  p50: number;
  p99: number;
  serverCpu: number;
  storeCpu: number;
}

export async function measure(server: RunningContender, requests: Buffer[], shape: LoadOptions): Promise<Measurement> {
  const before = usage(server);
  const { requests: count, seconds, p50, p99 } = await load(server.port, requests, shape);
  const after = usage(server);
  return {
    requestsPerSecond: count / seconds,
    p50,
    p99,
    serverCpu: (after.server - before.server) / count,
    storeCpu: (after.store - before.store) / count,
  };
}

function usage({ pid, storePid }: RunningContender): { server: number; store: number } {
  return {
    server: cpuMilliseconds(pid) ?? Number.NaN,
    store: (storePid === undefined ? undefined : treeCpuMilliseconds(storePid)) ?? Number.NaN,
  };
}

const COUNTED_REQUESTS = 10;
const COUNTS = 3;

/**
 * Store commands that one of these requests costs, as the store itself counts them. It counts those of all its clients, so the least of
 * several counts is the one that nobody else had a part in.
 */
export async function commandsPerRequest(
  store: Store,
  { port }: Pick<RunningContender, "port">,
  requests: Buffer[],
): Promise<number> {
  const connection = await Connection.open(port);
  const counts: number[] = [];
  for (let count = 0; count < COUNTS; count += 1) {
    const before = await readCommands(store);
    for (let at = 0; at < COUNTED_REQUESTS; at += 1) {
      const request = requests[at % requests.length];
      if (request) await connection.send(request);
    }
    counts.push((await readCommands(store)) - before);
  }
  connection.close();
  return Math.min(...counts) / COUNTED_REQUESTS;
}
