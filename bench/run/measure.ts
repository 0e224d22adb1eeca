import type { Store } from "../../src/store/connection.js";
import { Connection } from "../load/connection.js";
import { load } from "../load/load.js";
import type { Workload } from "../workloads.js";
import { readCommands } from "./bench-store.js";
import { cpuMilliseconds } from "./process-usage.js";
import type { ServerProcess } from "./server-process.js";

/** One server, one workload, one round. */
export interface Measurement {
  requestsPerSecond: number;
  /** Milliseconds; NaN where the machine does not tell. */
  p50: number;
  serverCpu: number;
  storeCpu: number;
}

export interface LoadShape {
  connections: number;
  seconds: number;
  storePid?: number;
}

export async function measure(server: ServerProcess, workload: Workload, shape: LoadShape): Promise<Measurement> {
  const { connections, seconds, storePid } = shape;
  const usage = (pid: number | undefined): number =>
    (pid === undefined ? undefined : cpuMilliseconds(pid)) ?? Number.NaN;
  const before = [usage(server.pid), usage(storePid)] as const;
  const result = await load(server.port, server.requests(workload), connections, seconds);
  const after = [usage(server.pid), usage(storePid)] as const;
  return {
    requestsPerSecond: result.requests / result.seconds,
    p50: result.p50,
    serverCpu: (after[0] - before[0]) / result.requests,
    storeCpu: (after[1] - before[1]) / result.requests,
  };
}

const COUNTED_REQUESTS = 20;

/** Store commands that one request of the workload costs, as the store itself counts them. */
export async function commandsPerRequest(store: Store, server: ServerProcess, workload: Workload): Promise<number> {
  const requests = server.requests(workload);
  const connection = await Connection.open(server.port);
  const before = await readCommands(store);
  for (let at = 0; at < COUNTED_REQUESTS; at += 1) {
    const request = requests[at % requests.length];
    if (request) await connection.send(request);
  }
  const after = await readCommands(store);
  connection.close();
  return (after - before) / COUNTED_REQUESTS;
}
