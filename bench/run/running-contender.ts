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
  /** Megabytes some seconds after the start, before any load. */
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

/** Starts all contenders, each several times in turn; those of the last turn stay up. */
export async function startContenders(
  contenders: Contender[],
  running: RunningContender[],
  { env, storePid, values, starts }: StartSetting,
): Promise<void> {
  const times = contenders.map(() => [] as number[]);
  for (let turn = 1; turn <= starts; turn += 1) {
    for (const [at, contender] of contenders.entries()) {
      const server = await start(contender, env, values);
      times[at]?.push(server.startMs);
      if (turn < starts) {
        await server.stop();
        continue;
      }
      const own = contender.storePid ?? storePid;
      running.push({
        ...server,
        startMs: median(times[at] ?? []),
        workloads: contender.workloads,
        requests: (workload) => contender.requests(workload),
        ...(own !== undefined && { storePid: own }),
        hasOwnStore: contender.storePid !== undefined,
        restMemory: Number.NaN,
      });
    }
  }
  if (starts > 1) await new Promise((resolve) => setTimeout(resolve, REST_MS));
  for (const server of running) server.restMemory = memoryUse(server.pid)?.now ?? Number.NaN;
}

/** Ready is who has answered the first workload. */
function start(contender: Contender, env: Record<string, string>, values: SampleValues): Promise<ServerProcess> {
  const [first] = workloads(values).flatMap((workload) => contender.requests(workload));
  if (first === undefined) throw new Error(`${contender.name} is asked nothing.`);
  const { name, command } = contender;
  return startServer({ name, command, env: { ...env, ...contender.env }, firstRequest: first });
}
