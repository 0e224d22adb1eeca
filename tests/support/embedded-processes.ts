import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { MongoClient } from "mongodb";

const PROGRAM = fileURLToPath(new URL("./embedded-user.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** A real process that uses a folder's embedded store. */
export interface EmbeddedUser {
  process: ChildProcess;
  uri: string;
  /** Number of the last document that the store has acknowledged to it; -1 before the first. */
  acknowledged(): number;
  leave(): Promise<void>;
}

export async function startUser(folder: string, binary: string, writes?: { from: number }): Promise<EmbeddedUser> {
  const job = [folder, binary, writes === undefined ? "" : "write", String(writes?.from ?? 0)];
  const child = spawn(process.execPath, ["--import", TSX, PROGRAM, ...job], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  const lines = createInterface({ input: child.stdout });
  let last = -1;
  const [uri] = (await Promise.race([once(lines, "line"), once(child, "exit").then(() => [""])])) as [string];
  lines.on("line", (line) => {
    if (/^\d+$/.test(line)) last = Number(line);
  });
  return {
    process: child,
    uri,
    acknowledged: () => last,
    async leave() {
      child.stdin.write("leave\n");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** Process id of the mongod that answers there. */
export async function mongodPid(uri: string): Promise<number> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 });
  try {
    return Number((await client.db("admin").command({ serverStatus: 1 }))["pid"]);
  } finally {
    await client.close();
  }
}

export function parentOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).startsWith("Z");
  } catch {
    return false;
  }
}

/** Waits until `happened` holds; fails the test where it does not within the time. */
export async function until(
  what: string,
  happened: () => boolean | Promise<boolean>,
  milliseconds = 30_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await happened())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Which of the numbers 0 to `last` the folder's store lacks. */
export async function missingNumbers(uri: string, last: number): Promise<number[]> {
  const client = new MongoClient(uri);
  try {
    const found = await client.db("kept").collection<{ _id: number }>("numbers").find().toArray();
    const kept = new Set(found.map(({ _id }) => _id));
    return Array.from({ length: last + 1 }, (_, number) => number).filter((number) => !kept.has(number));
  } finally {
    await client.close();
  }
}
