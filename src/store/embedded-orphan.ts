import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { MongodJob } from "./embedded-mongod.js";

/**
 * Asks the mongod that a killed keeper left behind on this folder to stop. Its process id stands in its lock file; since ids are
 * used again, and since people may run a mongod of their own on the folder, its command line has to be one of ours.
 * @returns false where no such mongod is to be seen on this machine
 */
export async function stopOrphan({ data, log }: Pick<MongodJob, "data" | "log">): Promise<boolean> {
  const pid = Number((await readFile(join(data, "mongod.lock"), "utf8").catch(() => "")).trim());
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const command = await commandLine(pid);
  if (!command.includes(`--dbpath ${data}`) || !command.includes(`--logpath ${log}`)) return false;
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
