import { memoryUse } from "../../bench/run/process-usage.js";
import { percentile } from "../../bench/run/statistics.js";
import type { Environment } from "../faults/environment.js";
import { Ledger } from "../faults/ledger.js";
import { Seeds } from "../faults/seeds.js";
import { abuse, costliestAtOnce } from "./abuse.js";
import type { SoakOptions } from "./options.js";
import { pacedLoad } from "./paced-load.js";
import { growthPerHour, type Sample } from "./slope.js";

export interface SoakResult {
  figure: string;
  value: number;
  unit: string;
  /** Most that passes; absent where the figure is only told. */
  most?: number;
}

const SHARE = 0.7;
const MEASURE_MS = 10_000;
const SAMPLE_MS = 2_000;
/** Part of the time after which memory counts: code is compiled and caches are full by then. */
const WARM = 0.25;
const PERIODS = 3;
const AT_ONCE = 20;

/** Measures how much the server can do, lets it do a part of that for long with seeds beside, then abuses it. */
export async function runSoak(environment: Environment, options: SoakOptions): Promise<SoakResult[]> {
  const { set, content, database, env } = environment;
  const ledger = new Ledger();
  const seeds = new Seeds(content, ledger, { uri: set.uri, database }, env);
  await seeds.finishNext();
  const server = await environment.startServer();
  const { port, pid } = server;
  const { clients } = options;
  const measure = (ms: number, rate?: number) => pacedLoad(port, content, { clients, rate, ms });
  try {
    await measure(MEASURE_MS / 2);
    const capacity = (await measure(MEASURE_MS)).times.length / (MEASURE_MS / 1000);
    const rate = options.rate ?? capacity * SHARE;
    const rest = memoryUse(pid)?.now ?? Number.NaN;

    const stop = new AbortController();
    const seeding = seeds.run(0, stop.signal, 0);
    seeding.catch(() => undefined);
    const samples: Sample[] = [];
    const sampling = setInterval(
      () => samples.push({ at: performance.now(), value: memoryUse(pid)?.now ?? Number.NaN }),
      SAMPLE_MS,
    );
    const soak = await measure(options.minutes * 60_000, rate);
    clearInterval(sampling);
    stop.abort();
    await seeding;

    const [calm, abused] = [[] as number[], [] as number[]];
    for (let period = 0; period < PERIODS; period++) {
      calm.push(...(await measure(MEASURE_MS, rate)).times);
      const end = new AbortController();
      const abusing = abuse(port, end.signal);
      abused.push(...(await measure(MEASURE_MS, rate)).times);
      end.abort();
      await abusing;
    }

    let most = 0;
    const watching = setInterval(() => (most = Math.max(most, memoryUse(pid)?.now ?? 0)), 20);
    const answered = await costliestAtOnce(port, AT_ONCE);
    clearInterval(watching);

    const problems = [...soak.problems, ...ledger.problems];
    for (const problem of problems.slice(0, 5)) process.stderr.write(`${problem}\n`);
    return [
      { figure: "capacity", value: capacity, unit: "requests/s" },
      { figure: "rate of the soak", value: rate, unit: "requests/s" },
      { figure: "answers compared", value: soak.times.length, unit: "" },
      { figure: "wrong, lost, doubled or refused", value: problems.length, unit: "", most: 0 },
      { figure: "seeds finished beside", value: seeds.counts.finished - 1, unit: "" },
      { figure: "memory at rest", value: rest, unit: "MB" },
      {
        figure: "memory growth after warm-up",
        value: growthPerHour(samples.slice(samples.length * WARM)),
        unit: "MB/h",
        most: 60,
      },
      { figure: "p50", value: percentile(soak.times, 50), unit: "ms" },
      { figure: "p99", value: percentile(soak.times, 99), unit: "ms", most: 1_000 },
      { figure: "event loop p99 (/healthz)", value: percentile(soak.loop, 99), unit: "ms", most: 500 },
      {
        figure: "p99 beside abuse",
        value: percentile(abused, 99) / percentile(calm, 99),
        unit: "× of without",
        most: 2,
      },
      { figure: `costliest × ${AT_ONCE} at once, above rest`, value: most - rest, unit: "MB", most: 512 },
      { figure: `of these answered with data`, value: answered, unit: "" },
    ];
  } finally {
    await server.stop();
  }
}
