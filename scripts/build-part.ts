import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { digestFiles } from "./file-digest.js";

export interface Part {
  name: string;
  /** Glob patterns of everything the result depends on. */
  inputs: string[];
  /** Files and folders, by their path from the root, that the part alone writes. Their last names differ. */
  outputs: string[];
  /** Writes every output, by its last name, into the empty folder `staging`, a child of `root`. */
  run: (root: string, staging: string) => Promise<void>;
}

/**
 * Builds the part unless its outputs are there and were made from the inputs of now. The outputs are replaced only once they are
 * complete, so that whatever runs from them meanwhile, or another build, never finds half of one.
 * @throws what `run` throws; the outputs are then as they were
 */
export async function buildPart(root: string, part: Part, say: (text: string) => void): Promise<"built" | "unchanged"> {
  const stamp = join(root, "dist/.stamps", part.name);
  const digest = await digestFiles(root, part.inputs);
  const stamped = await readFile(stamp, "utf8").catch(() => undefined);
  const present = await Promise.all(part.outputs.map((output) => isThere(join(root, output))));
  if (stamped === digest && present.every(Boolean)) return "unchanged";

  say(`building ${part.name} …`);
  const start = performance.now();
  // Directly below the root, as dist is: source maps name their sources by the way up from where they are written.
  const staging = await mkdtemp(join(root, ".build-"));
  try {
    await part.run(root, staging);
    await rm(stamp, { force: true });
    for (const output of part.outputs) await replace(join(root, output), join(staging, basename(output)));
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, digest);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  say(`${part.name} built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return "built";
}

/** Puts `fresh` in the place of `target`. Another build may do the same at this moment: then the later one stays. */
async function replace(target: string, fresh: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  for (let attempt = 0; ; attempt++) {
    await rename(target, `${fresh}.old-${attempt}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    try {
      return await rename(fresh, target);
    } catch (error) {
      if (attempt === 5 || (error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
