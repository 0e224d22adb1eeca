import type { Store } from "../../src/store/connection.js";
import type { Workload } from "../workloads.js";
import type { BenchOptions } from "./bench-options.js";
import { commandsPerRequest, measure, type LoadShape, type Measurement } from "./measure.js";
import { summarize, type WorkloadResult } from "./results.js";
import { checkSameAnswers } from "./same-answers.js";
import type { ServerProcess } from "./server-process.js";

const WARM_UP_SECONDS = 2;

/**
 * Measures the servers against the last of them, raw. All are up at once; in every round each has its turn with each workload, and the
 * order turns around from round to round.
 * @throws Error where two answers differ: nothing is measured then
 */
export async function compare(
  store: Store,
  servers: ServerProcess[],
  workloads: Workload[],
  { rounds, seconds, connections, quick }: BenchOptions,
  { storePid, say }: { storePid?: number; say: (message: string) => void },
): Promise<WorkloadResult[]> {
  const shape: LoadShape = { connections, seconds, ...(storePid !== undefined && { storePid }) };
  const prepared = [];
  for (const workload of workloads) {
    const bytes = await checkSameAnswers(servers, workload);
    const runs = [];
    for (const server of servers) {
      await measure(server, workload, { ...shape, seconds: quick ? seconds : WARM_UP_SECONDS });
      const commands = await commandsPerRequest(store, server, workload);
      runs.push({ server, commands, rounds: [] as Measurement[] });
    }
    prepared.push({ workload, bytes, runs });
  }
  say("The answers are byte-identical. Measuring …");
  for (let round = 0; round < rounds; round += 1) {
    for (const { workload, runs } of prepared) {
      for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
        run.rounds.push(await measure(run.server, workload, shape));
      }
    }
    say(`Round ${round + 1} of ${rounds}`);
  }
  return prepared.map(({ workload, bytes, runs }) => ({
    workload: workload.name,
    bytes,
    servers: runs.map(({ server, commands, rounds: own }) =>
      summarize(server.name, commands, own, runs.at(-1)?.rounds ?? []),
    ),
  }));
}
