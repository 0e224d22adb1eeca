import { mkdirSync } from "node:fs";
import { openStore } from "../../src/store/connection.js";
import { get } from "../load/http-request.js";
import { benchConfig, benchEnvironment, benchFolder, holdsCorpus } from "../run/bench-store.js";
import { memoryUse } from "../run/process-usage.js";
import { seedCorpus } from "../run/seed-corpus.js";
import { startServer } from "../run/server-process.js";
import { median } from "../run/statistics.js";
import { ABUSE, HONEST } from "./requests.js";
import { steadyLoad, type SteadyResult } from "./steady-load.js";

/** `npm run bench:abuse`: how long honest requests last alone and beside abuse, in turns. */
const ARTICLES = 10_000;
const ROUNDS = 3;
const SECONDS = 10;
const PER_SECOND = 50;
const say = (message: string): void => void process.stderr.write(`${message}\n`);

mkdirSync(benchFolder(ARTICLES), { recursive: true });
const store = await openStore(benchConfig(ARTICLES), { say });
try {
  await store.ensureSchema();
  if (!(await holdsCorpus(store, ARTICLES))) await seedCorpus(ARTICLES, say);
  const server = await startServer({
    name: "newsgraph",
    command: [process.execPath, "--max-semi-space-size=64", "dist/src/main.js", "serve"],
    env: { ...benchEnvironment(ARTICLES), TRUST_PROXY: "1" },
    firstRequest: get("/readyz"),
  });
  const honest = { requests: HONEST, perSecond: PER_SECOND };
  try {
    await steadyLoad(server.port, { ...honest, seconds: 3 });
    const rest = memoryUse(server.pid)?.now ?? Number.NaN;
    const alone: SteadyResult[] = [];
    const beside = new Map<string, SteadyResult[]>(Object.keys(ABUSE).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      alone.push(await steadyLoad(server.port, { ...honest, seconds: SECONDS }));
      say(line("alone", alone.at(-1)));
      for (const [name, abuse] of Object.entries(ABUSE)) {
        const [one, other] = await Promise.all([
          steadyLoad(server.port, { ...honest, seconds: SECONDS }),
          steadyLoad(server.port, { ...abuse, seconds: SECONDS }),
        ]);
        beside.get(name)?.push(one);
        say(`${line(name, one)}; of them ${JSON.stringify(other.statuses)}`);
      }
    }
    const ratio = (results: readonly SteadyResult[], what: "p50" | "p99"): string =>
      median(results.map((one, round) => one[what] / (alone[round]?.[what] ?? Number.NaN))).toFixed(2);
    for (const [name, results] of beside) {
      process.stdout.write(`${name}: p50 × ${ratio(results, "p50")}, p99 × ${ratio(results, "p99")}\n`);
    }
    const peak = memoryUse(server.pid)?.peak ?? Number.NaN;
    process.stdout.write(`Memory: ${rest.toFixed(0)} MB at rest, ${peak.toFixed(0)} MB at most.\n`);
  } finally {
    await server.stop();
  }
} finally {
  await store.close();
}

function line(name: string, result: SteadyResult | undefined): string {
  return `${name}: p50 ${result?.p50.toFixed(1)} ms, p99 ${result?.p99.toFixed(1)} ms, ${JSON.stringify(result?.statuses)}`;
}
