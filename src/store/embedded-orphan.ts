import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Asks the mongod that a killed keeper left behind on this folder to stop. Its process id stands in its lock file; since ids are
 * used again, its command line has to name the folder.
 * @returns false where no such mongod is to be seen on this machine
 */
export async function stopOrphan(data: string): Promise<boolean> {
  const pid = Number((await readFile(join(data, "mongod.lock"), "utf8").catch(() => "")).trim());
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const command = await commandLine(pid);
  if (!command.includes("mongod") || !command.includes(data)) return false;
  try {
    process.kill(pid, "SIGTERM");
    return true;
  } catch {
    return false;
  }
}

async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
  } catch {
    const shown = promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)]);
    return shown.then(
      ({ stdout }) => stdout,
      () => "",
    );
  }
}
