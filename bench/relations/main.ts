import { mkdirSync } from "node:fs";
import { relateArticles } from "../../seed/relate/relate-articles.js";
import { openStore, type Store } from "../../src/store/connection.js";
import { readOptions } from "../run/bench-options.js";
import { benchConfig, benchFolder, holdsCorpus } from "../run/bench-store.js";
import { memoryUse } from "../run/process-usage.js";
import { seedLine } from "../run/results-table.js";
import { seedCorpus } from "../run/seed-corpus.js";
import { allPairsSeconds } from "./all-pairs.js";
import { forgetRelations } from "./forget-relations.js";

/** `npm run bench:relations [-- --articles 100000]`: see docs/performance.md. */
const { articles } = readOptions(process.argv.slice(2));
const say = (message: string): void => void process.stderr.write(`${message}\n`);
const CHANGED = [1, 10, 100] as const;

mkdirSync(benchFolder(articles), { recursive: true });
const store = await openStore(benchConfig(articles), { say });
try {
  await store.ensureSchema();
  if (!(await holdsCorpus(store, articles))) say(seedLine(await seedCorpus(articles, say)));
  say("Relating all articles anew.");
  await forgetRelations(store);
  const whole = await relate(store);
  const peak = memoryUse(process.pid)?.peak ?? Number.NaN;
  const stories = await store.stories.countDocuments();
  process.stdout.write(
    `${articles} articles related in ${whole.toFixed(1)} s (${((1000 * whole) / articles).toFixed(2)} ms each), ` +
      `at most ${peak.toFixed(0)} MB; ${stories} stories.\n`,
  );
  for (const count of CHANGED) {
    await search(store, count);
    process.stdout.write(`${count} articles of them anew: ${(await relate(store)).toFixed(1)} s.\n`);
  }
  const naive = await allPairsSeconds(store, articles);
  process.stdout.write(`All pairs one by one: ${naive.toFixed(0)} s (from a sample of pairs).\n`);
} finally {
  await store.close();
}

/** Flags as many articles as if they had just come. */
async function search(store: Store, count: number): Promise<void> {
  const rows = await store.similarity.find({}, { projection: { _id: 1 }, sort: { _id: 1 }, limit: count }).toArray();
  await store.similarity.updateMany(
    { _id: { $in: rows.map(({ _id }) => _id) } },
    { $set: { search: true, rank: true, regroup: true } },
  );
}

async function relate(store: Store): Promise<number> {
  const start = performance.now();
  await relateArticles(store, { signal: new AbortController().signal, onArticles: () => undefined });
  return (performance.now() - start) / 1000;
}
