import { parseArgs } from "node:util";
import { writeCorpus } from "./corpus/write-corpus.js";

/** Writes a corpus of seed files for load tests: `npx tsx bench/generate.ts --articles 100000 --out DIR`. */
const { values } = parseArgs({ options: { articles: { type: "string", default: "100000" }, out: { type: "string" } } });
const articles = Number(values.articles);
if (values.out === undefined || !Number.isInteger(articles) || articles < 1) {
  process.stderr.write("Usage: npx tsx bench/generate.ts [--articles 100000] --out DIR\n");
  process.exit(1);
}
const start = performance.now();
const { files } = writeCorpus(values.out, articles);
const seconds = (performance.now() - start) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stderr.write(`${files} files in ${seconds.toFixed(1)} s, at most ${megabytes} MB of memory.\n`);
