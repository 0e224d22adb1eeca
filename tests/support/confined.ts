import { spawn, spawnSync, type ChildProcess } from "node:child_process";

/** As in `docker-compose.yml`: nobody's user, no capabilities, none to be had, and no file system to write to but /tmp. */
const SCRIPT = `
set -e
mount --make-rprivate /
mount --rbind "$1" /mnt
mount -t tmpfs -o size=64m tmpfs /tmp
for folder in / /mnt; do mount -o remount,bind,ro "$folder"; done
cd /mnt
shift
exec setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --inh-caps=-all --ambient-caps=-all --no-new-privs "$@"
`;

const NAMESPACES = process.getuid?.() === 0 ? ["--mount"] : ["--mount", "--map-root-user", "--map-auto"];

/**
 * Whether this machine lets a process be confined so: it is Linux, with unshare and setpriv, this user may, and nobody may read `folder`
 * and run this Node.
 */
export function canConfine(folder: string): boolean {
  const read = [process.execPath, "--eval", 'require("node:fs").readdirSync(".")'];
  return spawnSync("unshare", confined(folder, read), { stdio: "ignore" }).status === 0;
}

/** Runs a program as the image would, below `folder`, which it cannot write to either. */
export function runConfined(folder: string, command: string[], env: Record<string, string>): ChildProcess {
  return spawn("unshare", confined(folder, command), { env, stdio: ["ignore", "pipe", "pipe"] });
}

function confined(folder: string, command: string[]): string[] {
  return [...NAMESPACES, "--", "sh", "-c", SCRIPT, "sh", folder, ...command];
}
