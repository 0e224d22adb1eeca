import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "../corpus/write-corpus.js";
import { benchEnvironment, benchFolder } from "./bench-store.js";
import { runSeed, type SeedRun } from "./seed-process.js";

export interface SeedFigures extends SeedRun {
  files: number;
  filesPerSecond: number;
}

/** Generates the corpus and loads it through the seed command that users have. The files are removed afterwards; the store stays. */
export async function seedCorpus(articles: number, say: (message: string) => void): Promise<SeedFigures> {
  const folder = join(benchFolder(articles), "corpus");
  rmSync(folder, { recursive: true, force: true });
  const written = performance.now();
  const { files } = writeCorpus(folder, articles);
  say(`Generated ${files} files in ${((performance.now() - written) / 1000).toFixed(1)} s. Seeding …`);
  const run = await runSeed(folder, benchEnvironment(articles));
  rmSync(folder, { recursive: true });
  return { files, ...run, filesPerSecond: files / run.seconds };
}
