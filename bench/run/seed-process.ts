import { spawn } from "node:child_process";
import { once } from "node:events";
import { memoryUse } from "./process-usage.js";

export interface SeedRun {
  seconds: number;
  /** Megabytes of the process: the most at any time, and at four points of the run, which shows whether it grows. */
  peakMemory: number;
  memoryByQuarter: number[];
}

const SAMPLE_MS = 250;

/**
 * Runs a command that loads something, and watches it.
 * @throws Error for an exit code other than 0
 */
export async function runWatched(command: string[], env: Record<string, string>): Promise<SeedRun> {
  const start = performance.now();
  const [program = "", ...args] = command;
  const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "inherit"] });
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
  if (code !== 0) throw new Error(`${args.join(" ")} ended with exit code ${code}.`);
  const memoryByQuarter = [0.25, 0.5, 0.75, 1].map((part) => memory[Math.ceil(memory.length * part) - 1] ?? Number.NaN);
  return { seconds: (performance.now() - start) / 1000, peakMemory: peak, memoryByQuarter };
}

/** The product's own seed command for what is in `folder`. */
export function runSeed(folder: string, env: Record<string, string>): Promise<SeedRun> {
  return runWatched([process.execPath, "dist/src/main.js", "seed", folder, "--quiet"], env);
}
