import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { findSeedState } from "../../src/store/meta-writes.js";
import { post } from "../support/stand-in-server.js";
import { freshConfig, withStore } from "../support/store.js";

const direct = withStore();
const START_MS = 60_000;
vi.setConfig({ testTimeout: 3 * START_MS });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsgraph-signals-"));
  for (let at = 0; at < 300; at += 1) {
    const text = `---\ntitle: Harbour notes ${at}\nprovider: Harbour Post\ndate: 2026-01-02\n---\n\nThe harbour had ${at} ships.\n`;
    await writeFile(path.join(folder, `note-${at}.md`), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.kill("SIGKILL")) await once(child, "exit");
});

interface Running {
  child: ChildProcess;
  /** Waits until it has printed this, on either stream. */
  says: (text: RegExp) => Promise<RegExpExecArray>;
  exit: Promise<number | null>;
}

/** A command as people run it by itself, not by npm. */
function run(args: string[], database = direct().database): Running {
  const env = { ...process.env, NODE_ENV: "", MONGODB_URI: freshConfig().mongodbUri, MONGODB_DATABASE: database };
  const { npm_lifecycle_event: _, ...own } = env as Record<string, string>;
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
    env: own,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += String(chunk)));
  const says = async (text: RegExp): Promise<RegExpExecArray> => {
    await expect.poll(() => printed, { timeout: START_MS }).toMatch(text);
    return text.exec(printed) as RegExpExecArray;
  };
  return { child, says, exit: once(child, "close").then(([code]) => code as number | null) };
}

describe("a signal to stop", () => {
  it("ends a serving process with 0 once it has answered, and a second one ends it at once with 130", async () => {
    const server = run(["serve", "--port", "0"]);
    const [, port] = await server.says(/127\.0\.0\.1:(\d+)\/graphql/);
    const waiting = connect(Number(port), "127.0.0.1");
    await once(waiting, "connect");
    waiting.on("error", () => undefined);
    // Half a request: the server waits for the rest of it.
    waiting.write(
      "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
    );
    expect((await post(`http://127.0.0.1:${port}`, { query: "{ __typename }" })).status).toBe(200);
    server.child.kill("SIGTERM");
    await expect.poll(() => fetch(`http://127.0.0.1:${port}/healthz`).catch(() => "refused")).toBe("refused");
    const began = performance.now();
    server.child.kill("SIGTERM");
    expect(await server.exit).toBe(130);
    expect(performance.now() - began).toBeLessThan(1_000);
    waiting.destroy();
  });

  it("interrupts a seed with 130, and the next run ends what it began", async () => {
    const seed = run(["seed", folder]);
    const isUnderWay = async (): Promise<boolean> => (await findSeedState(direct())).pending === true;
    await expect.poll(isUnderWay, { timeout: START_MS, interval: 5 }).toBe(true);
    seed.child.kill("SIGTERM");
    expect(await seed.exit).toBe(130);
    expect(await run(["seed", folder]).exit).toBe(0);
    expect(await direct().articles.countDocuments()).toBe(300);
  });

  it("ends a watch with 130", async () => {
    const watch = run(["seed", folder, "--watch"]);
    await watch.says(/Watching for changes/);
    watch.child.kill("SIGINT");
    expect(await watch.exit).toBe(130);
  });

  it("ends a start that still loads the sample with 130, as a seed, and serves nothing", async () => {
    const { database } = freshConfig();
    const start = run(["start", "--port", "0"], database);
    await start.says(/loading the sample corpus/);
    start.child.kill("SIGINT");
    expect(await start.exit).toBe(130);
    await direct().sibling(database).drop();
  });
});
