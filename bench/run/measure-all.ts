import { availableParallelism } from "node:os";
import type { Store } from "../../src/store/connection.js";
import { workloads } from "../workloads.js";
import { MIXED, type BenchOptions } from "./bench-options.js";
import { benchEnvironment, storeProcess } from "./bench-store.js";
import { compare } from "./compare.js";
import { contenderEntries, YARDSTICK, type Contender } from "./contenders.js";
import { installRivals } from "./install-rivals.js";
import { measureMixed } from "./mixed.js";
import { measureOneConnection } from "./one-connection.js";
import { memoryUse } from "./process-usage.js";
import type { BenchResults } from "./results.js";
import { startContenders, type RunningContender } from "./running-contender.js";
import { sampleValues } from "./sample-values.js";

type Say = (message: string) => void;

const STARTS = 5;
const ONE_CONNECTION = ["Flat", "Nested", "One"];

/** Everything that the options ask for, over a store that holds the corpus. @throws Error for a wrong answer */
export async function measureAll(store: Store, options: BenchOptions, say: Say): Promise<BenchResults> {
  const { articles, quick, connections } = options;
  const env = benchEnvironment(articles);
  const contenders: Contender[] = [];
  const running: RunningContender[] = [];
  try {
    await prepare(options, env, contenders, say);
    const { version, pid } = await storeProcess(store);
    const values = await sampleValues(store, articles);
    await startContenders(contenders, running, { env, storePid: pid, values, starts: quick ? 1 : STARTS }, say);
    const asked = workloads(values).filter(({ name }) => options.workloads.includes(name));
    const single = asked.filter(({ name }) => !quick && ONE_CONNECTION.includes(name));
    const own = running.filter(({ name }) => contenders.some((each) => each.name === name && !each.isRival));
    const compared = await compare(store, running, asked, options, say);
    const oneConnection = await measureOneConnection(own, single, options);
    const processes = Object.fromEntries(running.map((server) => [server.name, processFigures(server)]));
    await stopAll(running, contenders);
    const ours = contenders.filter(({ isRival }) => !isRival);
    return {
      command: ["npm run bench", ...process.argv.slice(2)].join(" ").replace("bench ", "bench -- "),
      node: process.version,
      mongod: version,
      cores: availableParallelism(),
      workloads: compared,
      oneConnection,
      processes,
      ...(options.workloads.includes(MIXED) && { mixed: await measureMixed(ours, connections, say) }),
    };
  } finally {
    await stopAll(running, contenders);
  }
}

/** Adds those that are asked for and that this machine can run. Raw comes last: it is what the others are measured against. */
async function prepare(
  { contenders: names }: BenchOptions,
  env: Record<string, string>,
  contenders: Contender[],
  say: Say,
): Promise<void> {
  const wanted = contenderEntries.filter(({ name }) => name !== YARDSTICK && names.includes(name));
  const canRunRivals = wanted.some(({ isRival }) => isRival) && installRivals(say);
  const runnable = wanted.filter(({ isRival }) => canRunRivals || !isRival);
  for (const entry of [...runnable, ...contenderEntries.filter(({ name }) => name === YARDSTICK)]) {
    const contender = await entry.prepare(env, say);
    if (contender) contenders.push(contender);
  }
}

function processFigures({ pid, startMs, restMemory }: RunningContender): BenchResults["processes"][string] {
  return { startMs, restMemory, peakMemory: memoryUse(pid)?.peak ?? Number.NaN };
}

/** Empties both lists, so that nothing is stopped twice. */
async function stopAll(running: RunningContender[], contenders: Contender[]): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await Promise.all(contenders.map(({ stopStore }) => stopStore?.()));
  for (const contender of contenders) delete contender.stopStore;
}
