import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readlinkSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { canConfine, runConfined } from "../support/confined.js";
import { post } from "../support/stand-in-server.js";
import { freshConfig, withStore } from "../support/store.js";

const direct = withStore();
const START_MS = 60_000;
vi.setConfig({ testTimeout: 3 * START_MS });

const root = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.kill("SIGKILL")) await once(child, "exit");
});

interface Confined {
  child: ChildProcess;
  printed: () => string;
  exit: Promise<number | null>;
}

/** The image's own command line, with what compose puts into the environment. */
function newsgraph(...args: string[]): Confined {
  const [, entry = "[]"] = /^ENTRYPOINT (\[.*\])$/m.exec(readFileSync(`${root}/Dockerfile`, "utf8")) ?? [];
  const [, ...entrypoint] = JSON.parse(entry) as string[];
  const { api } = (parse(readFileSync(`${root}/docker-compose.yml`, "utf8"), { merge: true }) as Compose).services;
  const plain = Object.entries(api.environment).filter(([, value]) => !value.includes("${"));
  const { mongodbUri } = freshConfig();
  const child = runConfined(root, [process.execPath, ...entrypoint, ...args], {
    ...Object.fromEntries(plain),
    PATH: process.env["PATH"] ?? "",
    NODE_ENV: "production",
    ALLOWED_HOSTS: "localhost",
    MONGODB_URI: mongodbUri,
    MONGODB_DATABASE: direct().database,
    PORT: "0",
  });
  running.push(child);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += String(chunk)));
  return { child, printed: () => printed, exit: once(child, "close").then(([code]) => code as number | null) };
}

interface Compose {
  services: { api: { environment: Record<string, string> } };
}

/** What a process has open below the file system, and not as a socket, a pipe or a device. */
function filesOf(pid: number): string[] {
  const open = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  return open.filter((target) => target.startsWith("/") && !target.startsWith("/dev/"));
}

describe.skipIf(!canConfine(root))(
  "the built files, run as the image runs them (where unshare and setpriv may)",
  () => {
    it("seed and serve as nobody, without capabilities, on a file system that cannot be written to", async () => {
      const seed = newsgraph("seed", "seed/corpus");
      expect([0, 2], seed.printed()).toContain(await seed.exit);
      const server = newsgraph("serve");
      const address = /GraphQL API: http:\/\/\S+?:(\d+)\/graphql/;
      await expect.poll(server.printed, { timeout: START_MS }).toMatch(address);
      const url = `http://127.0.0.1:${address.exec(server.printed())?.[1]}`;
      const { json } = await post(url, { query: "{ articles { totalCount } }" });
      expect(json.data).toEqual({
        articles: { totalCount: await direct().articles.countDocuments({ stub: { $ne: true } }) },
      });
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      const { pid = 0 } = server.child;
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      expect(status).toMatch(/^Uid:\s+65534\s+65534\s+65534\s+65534$/m);
      expect(status.match(/^Cap\w+:\s+0+$/gm)).toHaveLength(5);
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
      // Its /tmp is its own, and it leaves nothing there.
      expect(readdirSync(`/proc/${pid}/root/tmp`)).toEqual([]);
      expect(filesOf(pid)).toEqual([]);
      server.child.kill("SIGTERM");
      expect(await server.exit).toBe(0);
    });

    it("say what is wrong where they are to keep a store of their own on it, and end with 1", async () => {
      const child = runConfined(root, [process.execPath, "dist/src/main.js", "serve", "--port", "0"], {
        PATH: process.env["PATH"] ?? "",
        NEWSGRAPH_DATA: "/nowhere/data",
      });
      running.push(child);
      let printed = "";
      child.stderr?.on("data", (chunk) => (printed += String(chunk)));
      const [code] = (await once(child, "close")) as [number | null];
      expect(code).toBe(1);
      expect(printed).toContain("(DATA_FOLDER_UNUSABLE)");
    });
  },
);
