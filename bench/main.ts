import { mkdirSync } from "node:fs";
import { openStore } from "../src/store/connection.js";
import { readOptions } from "./run/bench-options.js";
import { benchConfig, benchFolder, holdsCorpus } from "./run/bench-store.js";
import { belowFloors } from "./run/floors.js";
import { measureAll } from "./run/measure-all.js";
import { printResults } from "./run/print-results.js";
import { saveResults } from "./run/results.js";
import { seedLine } from "./run/results-table.js";
import { seedCorpus } from "./run/seed-corpus.js";

/**
 * `npm run bench [-- --articles 100000 --rounds 9 --seconds 2 --connections 8 --only raw,naive --workloads Flat,Mixed | --quick]`: see
 * docs/performance.md.
 */
const options = readOptions(process.argv.slice(2));
const { articles, quick, isWhole } = options;
const say = (message: string): void => void process.stderr.write(`${message}\n`);

mkdirSync(benchFolder(articles), { recursive: true });
const store = await openStore(benchConfig(articles), { say });
try {
  await store.ensureSchema();
  const seed = (await holdsCorpus(store, articles)) ? undefined : await seedCorpus(articles, say);
  if (seed) {
    say(seedLine(seed));
    if (!(await holdsCorpus(store, articles))) throw new Error("The store does not hold the corpus that was seeded.");
  }
  const results = await measureAll(store, options, say);
  printResults(results);
  if (isWhole) saveResults(articles, { ...results, ...(seed && { seed }) });
  const below = quick ? belowFloors(results.workloads) : [];
  for (const sentence of below) say(sentence);
  if (below.length > 0) process.exitCode = 1;
} finally {
  await store.close();
}
