import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { openStore } from "../../src/store/connection.js";
import { benchConfig, benchFolder, holdsCorpus, storeProcess } from "../run/bench-store.js";
import { seedLine } from "../run/results-table.js";
import { seedCorpus } from "../run/seed-corpus.js";
import { checkCopies, holdsCopies } from "./check-copies.js";
import { compareSizes } from "./compare-sizes.js";
import { COPIES } from "./copy-article.js";
import { multiply, MULTIPLIED } from "./multiply.js";
import { largeDatabase, readScaleOptions } from "./scale-options.js";
import { saveScaleResults, type ScaleResults } from "./scale-results.js";
import { scaleTable } from "./scale-table.js";
import { SHAPES } from "./shapes.js";
import { sizesOnDisk } from "./size-on-disk.js";

/** `npm run bench:scale [-- --articles 100000 --rounds 15 --only TEXT]`: see docs/performance.md. */
const { articles, rounds, only, save } = readScaleOptions(process.argv.slice(2));
const say = (message: string): void => void process.stderr.write(`${message}\n`);

mkdirSync(benchFolder(articles), { recursive: true });
const config = benchConfig(articles);
const store = await openStore(config, { say });
try {
  await store.ensureSchema();
  if (!(await holdsCorpus(store, articles))) say(seedLine(await seedCorpus(articles, say)));
  const database = largeDatabase(articles);
  const copies = store.sibling(database);
  if (!(await holdsCopies(store, copies, articles))) {
    await multiply(store, copies, say);
    await checkCopies(copies);
  }
  await copies.ensureSchema();
  const small = { store, config, articles };
  const large = { store: copies, config: { ...config, database }, articles: articles * COPIES };
  const shapes = SHAPES.filter(({ name }) => name.includes(only));
  const { version } = await storeProcess(store);
  const results: ScaleResults = {
    node: process.version,
    mongod: version,
    cores: availableParallelism(),
    rounds,
    articles: { small: small.articles, large: large.articles },
    ...(await compareSizes({ small, large }, shapes, rounds, say)),
    disk: { small: await sizesOnDisk(store, MULTIPLIED), large: await sizesOnDisk(copies, MULTIPLIED) },
  };
  process.stdout.write(`${scaleTable(results)}\n`);
  if (save) saveScaleResults(results);
} finally {
  await store.close();
}
