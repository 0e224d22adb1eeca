import type { Store } from "../../src/store/connection.js";
import type { Workload } from "../workloads.js";
import type { BenchOptions } from "./bench-options.js";
import { PRODUCT } from "./contenders.js";
import { commandsPerRequest, measure, type Measurement } from "./measure.js";
import { summarize, type WorkloadResult } from "./results.js";
import type { RunningContender } from "./running-contender.js";
import { checkSameAnswers } from "./same-answers.js";

/** Of each server and workload: code that has run a few thousand times is compiled, and runs three times as fast. */
const WARM_UP_SECONDS = 3;

interface Run {
  server: RunningContender;
  requests: Buffer[];
  commands: number;
  rounds: Measurement[];
}

/**
 * Measures the servers against the last of them, raw. All are up at once; in every round each has its turn with each workload that it
 * knows, and the order turns around from round to round.
 * @throws Error where two answers differ: nothing is measured then
 */
export async function compare(
  store: Store,
  servers: RunningContender[],
  workloads: Workload[],
  { rounds, seconds, connections }: BenchOptions,
  say: (message: string) => void,
): Promise<WorkloadResult[]> {
  const prepared = [];
  for (const workload of workloads) {
    const able = servers.filter((server) => server.workloads.includes(workload.name));
    const bytes = await checkSameAnswers(able, workload);
    const runs: Run[] = [];
    for (const server of able) {
      const requests = server.requests(workload);
      await measure(server, requests, { connections, seconds: WARM_UP_SECONDS });
      const commands = server.hasOwnStore ? Number.NaN : await commandsPerRequest(store, server, requests);
      runs.push({ server, requests, commands, rounds: [] });
    }
    prepared.push({ workload, bytes, runs });
  }
  say("The answers are byte-identical. Measuring …");
  for (let round = 0; round < rounds; round += 1) {
    for (const { runs } of prepared) {
      for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
        run.rounds.push(await measure(run.server, run.requests, { connections, seconds }));
      }
    }
    say(`Round ${round + 1} of ${rounds}`);
  }
  return prepared.map(({ workload, bytes, runs }) => {
    const raw = runs.at(-1)?.rounds ?? [];
    const newsgraph = runs.find(({ server }) => server.name === PRODUCT)?.rounds ?? [];
    const servers = runs.map(({ server, commands, rounds: own }) =>
      summarize({ server: server.name, commands, rounds: own }, raw, newsgraph),
    );
    return { workload: workload.name, bytes, servers };
  });
}
