import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../src/store/connection.js";
import { writeCorpus } from "./corpus/write-corpus.js";
import { readOptions } from "./run/bench-options.js";
import { benchConfig, benchEnvironment, benchFolder } from "./run/bench-store.js";
import { compileRaw } from "./run/compile-raw.js";
import { markdownTable } from "./run/markdown-table.js";
import { runSeed, runWatched, type SeedRun } from "./run/seed-process.js";

/** `npm run bench:seed [-- --articles 10000]`: loading by the seed command, and by hand. See docs/performance.md. */
const articles = process.argv.includes("--articles") ? readOptions(process.argv.slice(2)).articles : 10_000;
const say = (message: string): void => void process.stderr.write(`${message}\n`);
const DATABASE = "newsgraph-bench-seed";

const corpus = join(benchFolder(articles), "seed-corpus");
rmSync(corpus, { recursive: true, force: true });
mkdirSync(corpus, { recursive: true });
const store = await openStore(benchConfig(articles), { say });
const scratch = store.sibling(DATABASE);
try {
  const { files } = writeCorpus(corpus, articles);
  const env = { ...benchEnvironment(articles), MONGODB_DATABASE: DATABASE };
  await scratch.drop();
  say("Loading by hand …");
  const raw = await runWatched([process.execPath, compileRaw("raw/bulk-load"), corpus], env);
  await scratch.drop();
  say("Seeding …");
  const seed = await runSeed(corpus, env);
  const cells = (name: string, { seconds, peakMemory }: SeedRun): string[] => [
    name,
    seconds.toFixed(1),
    (files / seconds).toFixed(0),
    peakMemory.toFixed(0),
    `${(seconds / raw.seconds).toFixed(1)} ×`,
  ];
  const heads = [`${files.toLocaleString("en")} documents`, "s", "documents/s", "MB at most", "time"];
  process.stdout.write(`${markdownTable(heads, [cells("newsgraph seed", seed), cells("by hand", raw)])}\n`);
} finally {
  await scratch.drop();
  await store.close();
  rmSync(corpus, { recursive: true, force: true });
}
