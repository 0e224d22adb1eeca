import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { totalmem } from "node:os";
import { lastProblem, logLinesSince, logSize } from "./embedded-log.js";

export const REPLICA_SET = "newsgraph";
const POLL_MS = 20;
/** Until then a mongod that was told to stop writes down what it holds. */
const STOP_MS = 60_000;
const GIB = 1024 ** 3;

export interface MongodJob {
  binary: string;
  /** dbPath. */
  data: string;
  log: string;
}

export interface RunningMongod {
  port: number;
  /** Resolves when the process is gone, for whatever reason. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** Why a mongod did not come up: its folder or its port is taken, or for a `problem` that a user may read. */
export class MongodStartError extends Error {
  readonly taken: "folder" | "port" | undefined;

  constructor(problem: string, taken?: "folder" | "port") {
    super(problem);
    this.taken = taken;
  }
}

/** An eighth of the memory there is, between 256 MiB and 2 GiB: enough for some 100,000 articles, and leaves room for others. */
export function cacheGigabytes(total = totalmem(), limit = process.constrainedMemory()): number {
  // Without a limit the platform reports 0 or a number beyond any memory.
  const available = limit > 0 && limit < total ? limit : total;
  return Math.min(2, Math.max(0.25, Math.round((available / GIB / 8) * 100) / 100));
}

/** Starts mongod and waits until it takes connections, however long it needs to recover its files. */
export async function startMongod({ binary, data, log }: MongodJob, port: number): Promise<RunningMongod> {
  const offset = await logSize(log);
  const output = openSync(log, "a", 0o600);
  const child = spawn(binary, mongodArguments(data, log, port), {
    stdio: ["ignore", output, output],
    windowsHide: true,
  });
  closeSync(output);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  let gone = false;
  void exited.then(() => (gone = true));
  for (;;) {
    const lines = await logLinesSince(log, offset);
    if (gone) throw startError(child, await logLinesSince(log, offset));
    if (lines.some((line) => line.includes('"msg":"Waiting for connections"'))) break;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return { port, exited, stop: () => stop(child, exited) };
}

function mongodArguments(data: string, log: string, port: number): string[] {
  return [
    ...["--dbpath", data, "--port", String(port), "--bind_ip", "127.0.0.1", "--replSet", REPLICA_SET],
    ...["--logpath", log, "--logappend", "--quiet", "--slowms", "1000"],
    ...["--wiredTigerCacheSizeGB", String(cacheGigabytes()), "--oplogSize", "256"],
    ...["--setParameter", "diagnosticDataCollectionEnabled=false"],
    ...(process.platform === "win32" ? [] : ["--nounixsocket"]),
  ];
}

function startError(child: ChildProcess, lines: string[]): MongodStartError {
  if (lines.some((line) => line.includes("DBPathInUse")))
    return new MongodStartError("another mongod uses the folder", "folder");
  const problem = lastProblem(lines);
  if (problem !== undefined && /address already in use/i.test(problem)) return new MongodStartError(problem, "port");
  const end = child.signalCode === null ? `code ${child.exitCode}` : child.signalCode;
  return new MongodStartError(problem ?? `mongod ended with ${end}`);
}

/** It is asked to end, which makes it write down what it holds; what it has acknowledged is safe either way. */
async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await exited;
  clearTimeout(timer);
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
