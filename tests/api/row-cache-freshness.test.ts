import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ContentWatch, watchedRowCache } from "../../src/loaders/content-watch.js";
import { RowCache } from "../../src/loaders/row-cache.js";
import { findContentState } from "../../src/store/content-state.js";
import { openStore, type Store, type StoreCommand } from "../../src/store/connection.js";
import { ask } from "../support/ask.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { watchWrites } from "../support/interrupted-writes.js";
import { seed } from "../support/seed.js";
import { post } from "../support/stand-in-server.js";
import { freshConfig } from "../support/store.js";

const MB = 1024 * 1024;

const VERSIONED = "{ articles(first: 5) { nodes { topics { summary articles(first: 3) { nodes { title } } } } } }";

interface Versioned {
  articles: { nodes: { topics: { summary: string; articles: { nodes: { title: string }[] } }[] }[] };
}

/** Versions of what a seed wrote, as an answer has them: of the entity's own row, and of the list below it. */
function versionsOf({ articles }: Versioned): { row: number; list: number } {
  const [topic] = articles.nodes.flatMap(({ topics }) => topics);
  return { row: versionIn(topic?.summary), list: versionIn(topic?.articles.nodes[0]?.title) };
}

function versionIn(text: string | undefined): number {
  return Number(/version (\d+)/.exec(text ?? "")?.[1] ?? 0);
}

describe("a server that shares rows between requests", () => {
  const config = freshConfig();
  const commands: StoreCommand[] = [];
  let served: Store;
  let other: Store;
  let folder: ContentFolder;
  beforeAll(async () => {
    served = await openStore(config, {
      readOnly: true,
      primaryOnly: true,
      onCommand: (command) => commands.push(command),
    });
    other = await openStore(config);
    await other.ensureSchema();
  });
  beforeEach(() => {
    folder = contentFolder("content");
    writeVersion(1);
  });
  afterEach(() => folder.remove());
  afterAll(async () => {
    await other.drop();
    await other.close();
    await served.close();
  });

  function writeVersion(version: number): void {
    folder.write({
      "port.md": pageFile("Port Aurel", `is a port, version ${version}.`),
      "news.md": articleFile({
        title: `Boats wait, version ${version}`,
        url: "https://harbourpost.example/boats",
        provider: "Harbour Post",
        domain: "harbourpost.example",
        topics: ["Port Aurel"],
      }),
    });
  }

  function newsgraph(args: string[], env: Record<string, string> = {}): ChildProcess {
    const ours = { MONGODB_URI: config.mongodbUri, MONGODB_DATABASE: config.database, ...env };
    return spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
      env: { ...process.env, NODE_ENV: "", ...ours },
      stdio: ["ignore", "pipe", "ignore"],
    });
  }

  async function seedInAnotherProcess(): Promise<void> {
    const [code] = (await once(newsgraph(["seed", folder.path, "--quiet"]), "exit")) as [number];
    expect(code).toBe(0);
  }

  /** @returns whether the answer's entities came from rows that were held */
  async function askSharing(watch: ContentWatch): Promise<{ answer: Versioned; shared: boolean }> {
    commands.length = 0;
    const answer = await ask<Versioned>(served, VERSIONED, {}, { cache: watch.open() });
    return { answer, shared: !commands.some(({ collection }) => collection === "entities") };
  }

  async function askUntilShared(watch: ContentWatch): Promise<Versioned> {
    for (;;) {
      const { answer, shared } = await askSharing(watch);
      if (shared) return answer;
      await pause(5);
    }
  }

  it("never gives what was another one in the store a second before, while seeds run in other processes and after", async () => {
    await seedInAnotherProcess();
    const watch = watchedRowCache(served, 16 * MB);
    const truth: { at: number; row: number; list: number }[] = [];
    let done = false;
    const observe = async (): Promise<void> => {
      while (!done) {
        const now = versionsOf(await ask<Versioned>(other, VERSIONED));
        truth.push({ at: performance.now(), ...now });
        await pause(10);
      }
    };
    let shared = 0;
    const use = async (): Promise<void> => {
      while (!done) {
        const asked = performance.now();
        const { answer, shared: isShared } = await askSharing(watch);
        if (isShared) shared += 1;
        const known = truth.findLast(({ at }) => at <= asked - 1_000) ?? { row: 0, list: 0 };
        const { row, list } = versionsOf(answer);
        expect(row).toBeGreaterThanOrEqual(known.row);
        expect(list).toBeGreaterThanOrEqual(known.list);
        // Now and then nobody comes for a while.
        await pause(shared % 100 === 99 ? 1_200 : 10);
      }
    };
    const write = async (): Promise<void> => {
      try {
        for (const version of [2, 3]) {
          const sharedBefore = shared;
          await expect.poll(() => shared, { timeout: 20_000 }).toBeGreaterThan(sharedBefore + 10);
          writeVersion(version);
          await seedInAnotherProcess();
        }
        await pause(1_500);
      } finally {
        done = true;
      }
    };
    await Promise.all([write(), observe(), use()]);
    expect(versionsOf(await askUntilShared(watch))).toEqual({ row: 3, list: 3 });
  }, 90_000);

  it("asks the store for everything after a run that died, until the next one has ended", async () => {
    await seed(other, [folder.path]);
    const watch = watchedRowCache(served, 16 * MB);
    await askUntilShared(watch);
    writeVersion(2);
    const dying = watchWrites(other, ["articles"], () => {
      throw new Error("died");
    });
    await expect(seed(dying, [folder.path])).rejects.toThrow("died");
    await pause(1_000);
    for (let request = 0; request < 50; request += 1) {
      expect((await askSharing(watch)).shared).toBe(false);
      await pause(10);
    }
    await seed(other, [folder.path]);
    await pause(1_000);
    expect(versionsOf(await askUntilShared(watch))).toEqual({ row: 2, list: 2 });
  });

  it("answers from the store as long as it cannot learn whether a seed is running", async () => {
    await seed(other, [folder.path]);
    let reachable = true;
    const now = (): number => performance.now();
    const look = (): ReturnType<typeof findContentState> =>
      reachable ? findContentState(served) : Promise.reject(new Error("unreachable"));
    const watch = new ContentWatch(new RowCache(16 * MB, now), look, now);
    await askUntilShared(watch);
    reachable = false;
    await pause(950);
    for (let request = 0; request < 20; request += 1) {
      const { shared, answer } = await askSharing(watch);
      expect(shared).toBe(false);
      expect(versionsOf(answer)).toEqual({ row: 1, list: 1 });
    }
    reachable = true;
    await askUntilShared(watch);
  });

  it("is what newsgraph serve is where ROW_CACHE_MB says so", async () => {
    await seed(other, [folder.path]);
    const server = newsgraph(["serve", "--port", "0"], { ROW_CACHE_MB: "8", QUERY_PLANS: "off" });
    const db = other.entities.db;
    try {
      const [printed] = (await once(server.stdout as NonNullable<ChildProcess["stdout"]>, "data")) as [Buffer];
      const address = /GraphQL API: (\S+)\/graphql/.exec(String(printed))?.[1] as string;
      await db.command({ profile: 2 });
      const readsOfEntities = (): Promise<number> =>
        db.collection("system.profile").countDocuments({ ns: `${config.database}.entities` });
      const plain = { data: await ask(other, VERSIONED) };
      const askServer = async (): Promise<number> => {
        const before = await readsOfEntities();
        expect((await post(address, { query: VERSIONED })).json).toEqual(plain);
        return (await readsOfEntities()) - before;
      };
      expect(await askServer()).toBeGreaterThan(0);
      await expect.poll(askServer, { timeout: 10_000 }).toBe(0);
    } finally {
      server.kill("SIGKILL");
      await db.command({ profile: 0 });
    }
  });

  it("reads from the primary alone, whatever its address says", async () => {
    const mongodbUri = `${config.mongodbUri}${config.mongodbUri.includes("?") ? "&" : "/?"}readPreference=secondaryPreferred`;
    const store = await openStore({ ...config, mongodbUri }, { readOnly: true, primaryOnly: true });
    expect(store.entities.readPreference?.mode).toBe("primary");
    await store.close();
  });
});
