import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { openStore } from "../src/store/connection.js";
import { readOptions } from "./run/bench-options.js";
import { benchConfig, benchEnvironment, benchFolder, holdsCorpus, sampleIds, storeProcess } from "./run/bench-store.js";
import { compare } from "./run/compare.js";
import { memoryUse } from "./run/process-usage.js";
import { saveResults, type BenchResults } from "./run/results.js";
import { resultsTable, seedLine } from "./run/results-table.js";
import { seedCorpus } from "./run/seed-corpus.js";
import { startNewsgraph, startRaw, type ServerProcess } from "./run/server-process.js";
import { workloads } from "./workloads.js";

/** `npm run bench [-- --articles 100000 --rounds 9 --seconds 2 --connections 8 | --quick]`: see docs/performance.md. */
const options = readOptions(process.argv.slice(2));
const { articles, quick } = options;
const say = (message: string): void => void process.stderr.write(`${message}\n`);

mkdirSync(benchFolder(articles), { recursive: true });
const store = await openStore(benchConfig(articles), { say });
const servers: ServerProcess[] = [];
try {
  await store.ensureSchema();
  const seed = (await holdsCorpus(store, articles)) ? undefined : await seedCorpus(articles, say);
  if (seed) {
    say(seedLine(seed));
    if (!(await holdsCorpus(store, articles))) throw new Error("The store does not hold the corpus that was seeded.");
  }
  const env = benchEnvironment(articles);
  servers.push(await startNewsgraph(env));
  servers.push(await startRaw(env));
  const { version, pid } = await storeProcess(store);
  const results: BenchResults = {
    command: ["npm run bench", ...process.argv.slice(2)].join(" ").replace("bench ", "bench -- "),
    node: process.version,
    mongod: version,
    cores: availableParallelism(),
    workloads: await compare(store, servers, workloads(sampleIds(articles)), options, {
      ...(pid !== undefined && { storePid: pid }),
      say,
    }),
    peakMemory: Object.fromEntries(servers.map((server) => [server.name, memoryUse(server.pid)?.peak ?? Number.NaN])),
    ...(seed && { seed }),
  };
  process.stdout.write(`${resultsTable(results.workloads)}\n`);
  for (const [name, megabytes] of Object.entries(results.peakMemory))
    say(`${name}: at most ${megabytes.toFixed(0)} MB of memory`);
  if (!quick) saveResults(articles, results);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await store.close();
}
