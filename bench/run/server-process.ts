import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Connection } from "../load/connection.js";
import type { Workload } from "../workloads.js";

/** A server under test, running. */
export interface ServerProcess {
  name: string;
  pid: number;
  port: number;
  /** What to send for one workload, one request for each of its sets of variables. */
  requests(workload: Workload): Buffer[];
  stop(): Promise<void>;
}

const READY_SECONDS = 60;

/** As `npm run serve` and the image start the server; the raw server gets the same, to be fair. */
const YOUNG_SPACE = "--max-semi-space-size=64";

export function startNewsgraph(env: Record<string, string>): Promise<ServerProcess> {
  return start("newsgraph", ["dist/src/main.js", "serve"], env, "/readyz", ({ query, variables }) =>
    variables.map((values) => post("/graphql", JSON.stringify({ query, variables: values }))),
  );
}

export function startRaw(env: Record<string, string>): Promise<ServerProcess> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return start("raw", ["--import", tsx, "bench/raw-server.ts"], env, "/Flat", ({ name, variables }) =>
    variables.map(({ id }) => get(id === undefined ? `/${name}` : `/${name}?id=${id}`)),
  );
}

async function start(
  name: string,
  args: string[],
  env: Record<string, string>,
  readyPath: string,
  requests: ServerProcess["requests"],
): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [YOUNG_SPACE, ...args], {
    env: { ...env, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  await whenReady(name, child, port, readyPath);
  return {
    name,
    pid: child.pid ?? 0,
    port,
    requests,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function whenReady(name: string, child: ChildProcess, port: number, path: string): Promise<void> {
  const end = performance.now() + READY_SECONDS * 1000;
  while (performance.now() < end) {
    if (child.exitCode !== null) throw new Error(`${name} ended with exit code ${child.exitCode} before it was ready.`);
    if (await isReady(port, path)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`${name} was not ready within ${READY_SECONDS} s.`);
}

async function isReady(port: number, path: string): Promise<boolean> {
  try {
    const connection = await Connection.open(port);
    const { status } = await connection.send(get(path)).finally(() => connection.close());
    return status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function get(path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
}

function post(path: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}
