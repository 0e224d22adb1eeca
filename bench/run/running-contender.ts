import { workloads, type SampleValues } from "../workloads.js";
import type { Contender } from "./contenders.js";
import { memoryUse } from "./process-usage.js";
import { startServer, type ServerProcess } from "./server-process.js";
import { median } from "./statistics.js";

/** A contender that is up. */
export interface RunningContender extends ServerProcess, Pick<Contender, "workloads" | "requests"> {
  /** Of the store that it asks. */
  storePid?: number;
  /** Whether that store is one of its own. */
  hasOwnStore: boolean;
  /** Megabytes some seconds after the start, before any load; NaN, as `startMs`, where it compiles at the start. */
  restMemory: number;
}

export interface StartSetting {
  env: Record<string, string>;
  storePid: number | undefined;
  values: SampleValues;
  /** How often each is started; the median is its time. */
  starts: number;
}

const REST_MS = 5_000;

/** Starts all contenders, each several times in turn; those of the last turn stay up. A rival that cannot start is left out, and that said. */
export async function startContenders(
  contenders: Contender[],
  running: RunningContender[],
  { env, storePid, values, starts }: StartSetting,
  say: (message: string) => void,
): Promise<void> {
  const times = new Map(contenders.map((contender) => [contender, [] as number[]]));
  for (let turn = 1; turn <= starts; turn += 1) {
    for (const [contender, own] of times) {
      if (contender.compilesAtStart && turn < starts) continue;
      const server = await start(contender, env, values).catch((error: unknown) => {
        if (!contender.isRival) throw error;
        say(`${contender.name} is left out: ${String(error)}`);
        times.delete(contender);
      });
      if (server === undefined) continue;
      own.push(server.startMs);
      if (turn < starts) await server.stop();
      else running.push(runningContender(contender, { ...server, startMs: startOf(contender, own) }, storePid));
    }
  }
  if (starts > 1) await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const compiled = new Set(contenders.filter((each) => !each.compilesAtStart).map(({ name }) => name));
  for (const server of running) {
    if (compiled.has(server.name)) server.restMemory = memoryUse(server.pid)?.now ?? Number.NaN;
  }
}

function startOf({ compilesAtStart }: Contender, times: number[]): number {
  return compilesAtStart ? Number.NaN : median(times);
}

function runningContender(
  contender: Contender,
  server: ServerProcess,
  sharedStore: number | undefined,
): RunningContender {
  const storePid = contender.storePid ?? sharedStore;
  return {
    ...server,
    workloads: contender.workloads,
    requests: (workload) => contender.requests(workload),
    ...(storePid !== undefined && { storePid }),
    hasOwnStore: contender.storePid !== undefined,
    restMemory: Number.NaN,
  };
}

/** Ready is who has answered the first workload. */
function start(contender: Contender, env: Record<string, string>, values: SampleValues): Promise<ServerProcess> {
  const [first] = workloads(values).flatMap((workload) => contender.requests(workload));
  if (first === undefined) throw new Error(`${contender.name} is asked nothing.`);
  const { name, command } = contender;
  return startServer({ name, command, env: { ...env, ...contender.env }, firstRequest: first });
}
