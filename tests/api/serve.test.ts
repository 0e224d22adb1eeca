import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { post } from "../support/stand-in-server.js";
import { freshConfig, withStore } from "../support/store.js";

// The port opens only after the store does; opened here so that a test never pays for the start of the mongod.
withStore();

// A start loads the sample corpus; beside the other tests, on a busy machine, that takes its time.
const START_MS = 60_000;
vi.setConfig({ testTimeout: 3 * START_MS });

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.kill("SIGKILL")) await once(child, "exit");
});

interface Process {
  child: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  exit: Promise<number | null>;
}

function newsgraph(args: string[], env: Record<string, string> = {}): Process {
  const { mongodbUri, database } = freshConfig();
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
    env: { ...process.env, NODE_ENV: "", MONGODB_URI: mongodbUri, MONGODB_DATABASE: database, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (output.stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (output.stderr += String(chunk)));
  const exit = once(child, "close").then(([code]) => code as number | null);
  return { child, stdout: () => output.stdout, stderr: () => output.stderr, exit };
}

async function addressOf(process: Process): Promise<string> {
  const address = /GraphQL API: (http:\S+)\/graphql\n/;
  // What it says instead tells why it does not start.
  await expect.poll(() => process.stdout() || process.stderr(), { timeout: START_MS }).toMatch(address);
  return address.exec(process.stdout())?.[1] as string;
}

describe("newsgraph serve", () => {
  it("prints the real addresses of reader, playground and API on stdout, answers, and ends with 0 on SIGTERM", async () => {
    const server = newsgraph(["serve", "--port", "0"], { PORT: "1" });
    const address = await addressOf(server);
    expect(server.stdout()).toBe(
      `Reader: ${address}/\nPlayground: ${address}/playground\nGraphQL API: ${address}/graphql\n`,
    );
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await post(address, { query: "{ articles { totalCount } }" })).json).toEqual({
      data: { articles: { totalCount: 0 } },
    });
    const ready = await fetch(`${address}/readyz`);
    expect(await ready.json()).toEqual({ status: "ok", store: true, indexes: true });
    const broken = await post(address, { query: "{ nothing }" });
    expect(JSON.stringify(broken.json)).not.toContain("stacktrace");
    server.child.kill("SIGTERM");
    expect(await server.exit).toBe(0);
    expect(server.stderr()).toContain('"status":200');
  });

  it("explains a query to who asks on this machine, but neither in production nor on the network", async () => {
    const explains = async (args: string[], env: Record<string, string> = {}): Promise<boolean> => {
      const address = await addressOf(newsgraph(["serve", "--port", "0", ...args], env));
      const { json } = await post(address, { query: "{ articles { totalCount } }" }, { "x-newsgraph-explain": "1" });
      expect(json.data).toEqual({ articles: { totalCount: 0 } });
      return "extensions" in json;
    };
    expect(await explains([])).toBe(true);
    expect(await explains(["--host", "0.0.0.0"])).toBe(false);
    expect(await explains([], { NODE_ENV: "production" })).toBe(false);
    expect(await explains(["--host", "0.0.0.0"], { NODE_ENV: "production", EXPLAIN: "on" })).toBe(true);
  });

  it("says when another program has the port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const server = newsgraph(["serve", "--port", String(port)]);
    expect(await server.exit).toBe(1);
    expect(server.stderr()).toContain(
      `Port ${port} on 127.0.0.1 cannot be opened: another program listens there already.`,
    );
    expect(server.stderr()).toContain("--port");
    expect(server.stdout()).toBe("");
    other.close();
  });

  it("ends with 1 where the store cannot be reached, and never prints its password", async () => {
    const server = newsgraph(["serve"], {
      MONGODB_URI: "mongodb://admin:hunter2@127.0.0.1:9/?serverSelectionTimeoutMS=500",
    });
    expect(await server.exit).toBe(1);
    expect(server.stderr()).toContain("(STORE_UNREACHABLE)");
    expect(server.stderr()).not.toContain("hunter2");
  });
});

describe("newsgraph start", () => {
  it("loads the sample corpus where the store is empty, once, and serves it", async () => {
    const { database } = freshConfig();
    const count = async (): Promise<unknown> => {
      const server = newsgraph(["start", "--port", "0"], { MONGODB_DATABASE: database });
      const { json } = await post(await addressOf(server), { query: "{ articles { totalCount } }" });
      server.child.kill("SIGINT");
      expect(await server.exit).toBe(0);
      return { json, saysEmpty: server.stderr().includes("The store is empty") };
    };
    const articles = { totalCount: expect.toSatisfy((total: number) => total > 10) as number };
    expect(await count()).toEqual({ json: { data: { articles } }, saysEmpty: true });
    expect(await count()).toEqual({ json: { data: { articles } }, saysEmpty: false });
  });
});

describe("newsgraph schema", () => {
  it("prints the SDL and opens no store", async () => {
    const schema = newsgraph(["schema"], { MONGODB_URI: "mongodb://127.0.0.1:9" });
    expect(await schema.exit).toBe(0);
    expect(schema.stdout()).toMatch(/^type Query \{$/m);
    expect(schema.stderr()).toBe("");
  });
});
