import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { Connection } from "../load/connection.js";

/** How a server is started: what is run, and what tells that it answers. */
export interface ServerCommand {
  name: string;
  /** Program and arguments. HOST and PORT are added to its environment. */
  command: string[];
  env: Record<string, string>;
  /** Its first answer with status 200 ends the start. */
  firstRequest: Buffer;
  /** A free one unless given. */
  port?: number;
}

/** A server under test, running. */
export interface ServerProcess {
  name: string;
  pid: number;
  port: number;
  /** Milliseconds from the start of the process to its first answer. */
  startMs: number;
  stop(): Promise<void>;
}

const READY_SECONDS = 60;
const POLL_MS = 10;
const KILL_AFTER_MS = 10_000;

/** @throws Error where it ends, or does not answer within a minute */
export async function startServer(options: ServerCommand): Promise<ServerProcess> {
  const { name, command, env, firstRequest, port = await freePort() } = options;
  const [program = "", ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, {
    env: { ...env, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  // A program that is not there is told below.
  ended.catch(() => {});
  if (child.pid === undefined) throw new Error(`${name} cannot be started: there is no ${program}.`);
  await whenReady(name, child, port, firstRequest);
  return {
    name,
    pid: child.pid,
    port,
    startMs: performance.now() - start,
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

async function whenReady(name: string, child: ChildProcess, port: number, request: Buffer): Promise<void> {
  const end = performance.now() + READY_SECONDS * 1000;
  while (performance.now() < end) {
    if (child.exitCode !== null) throw new Error(`${name} ended with exit code ${child.exitCode} before it was ready.`);
    if (await isAnswered(port, request)) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  child.kill("SIGKILL");
  throw new Error(`${name} was not ready within ${READY_SECONDS} s.`);
}

async function isAnswered(port: number, request: Buffer): Promise<boolean> {
  try {
    const connection = await Connection.open(port);
    const { status } = await connection.send(request).finally(() => connection.close());
    return status === 200;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
