import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "../corpus/write-corpus.js";
import { benchEnvironment, benchFolder } from "./bench-store.js";
import { memoryUse } from "./process-usage.js";

export interface SeedFigures {
  files: number;
  seconds: number;
  filesPerSecond: number;
  /** Megabytes of the seed's process: the most at any time, and at four points of the run, which shows whether it grows. */
  peakMemory: number;
  memoryByQuarter: number[];
}

const SAMPLE_MS = 250;

/** Generates the corpus and loads it through the seed command that users have. The files are removed afterwards; the store stays. */
export async function seedCorpus(articles: number, say: (message: string) => void): Promise<SeedFigures> {
  const folder = join(benchFolder(articles), "corpus");
  rmSync(folder, { recursive: true, force: true });
  const written = performance.now();
  const { files } = writeCorpus(folder, articles);
  say(`Generated ${files} files in ${((performance.now() - written) / 1000).toFixed(1)} s. Seeding …`);
  const start = performance.now();
  const child = spawn(process.execPath, ["dist/src/main.js", "seed", folder, "--quiet"], {
    env: benchEnvironment(articles),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const memory: number[] = [];
  let peak = 0;
  const timer = setInterval(() => {
    const use = child.pid === undefined ? undefined : memoryUse(child.pid);
    if (use === undefined) return;
    memory.push(use.now);
    peak = use.peak;
  }, SAMPLE_MS);
  const [code] = (await once(child, "exit")) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`The seed command ended with exit code ${code}.`);
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  const memoryByQuarter = [0.25, 0.5, 0.75, 1].map((part) => memory[Math.ceil(memory.length * part) - 1] ?? Number.NaN);
  return { files, seconds, filesPerSecond: files / seconds, peakMemory: peak, memoryByQuarter };
}
