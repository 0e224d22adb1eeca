import type { WorkloadName } from "../workloads.js";
import { PRODUCT } from "./contenders.js";
import type { WorkloadResult } from "./results.js";

interface Floor {
  /** Of raw, by CPU of the server's process: that depends least on the machine and on what else it does. */
  cpuShare: number;
  /** Store commands a request at most. */
  commands: number;
}

/** Far enough below what the benchmark measures that only a real step back falls below, on any machine. */
export const FLOORS: Partial<Record<WorkloadName, Floor>> = {
  Flat: { cpuShare: 0.4, commands: 1 },
  Nested: { cpuShare: 0.45, commands: 5 },
  One: { cpuShare: 0.5, commands: 1 },
};

/** A sentence for each floor that newsgraph's results fall below. A share that the machine does not tell is none. */
export function belowFloors(results: WorkloadResult[]): string[] {
  return results.flatMap(({ workload, servers }) => {
    const floor = FLOORS[workload as WorkloadName];
    const found = servers.find(({ server }) => server === PRODUCT);
    if (!floor || !found) return [];
    const share = found.ofRaw.serverCpu.median;
    return [
      ...(share < floor.cpuShare
        ? [`${workload}: newsgraph reaches ${share.toFixed(2)} of raw by Node CPU; the floor is ${floor.cpuShare}.`]
        : []),
      ...(found.commands > floor.commands
        ? [
            `${workload}: newsgraph takes ${found.commands} store commands a request; at most ${floor.commands} are right.`,
          ]
        : []),
    ];
  });
}
