import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MongoClient } from "mongodb";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { openStore } from "../../src/store/connection.js";
import { openEmbedded } from "../../src/store/embedded.js";
import { findMongod } from "../../src/store/mongod-binary.js";
import { isAlive, mongodPid, startUser, until } from "../support/embedded-processes.js";

describe("the embedded store", { timeout: 90_000 }, () => {
  let binary: string;
  let root: string;
  let folder: string;

  beforeAll(async () => {
    const { mongodBinary } = readConfig();
    binary = await findMongod(mongodBinary === undefined ? {} : { binary: mongodBinary });
  });
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "newsgraph-embedded-"));
    folder = join(root, "data");
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function failureOf(path: string): Promise<Error> {
    return openEmbedded({ folder: path, binary }).then(
      () => new Error("it was opened"),
      (error: unknown) => error as Error,
    );
  }

  it("has its data after a stop, in a folder for its owner alone", async () => {
    const config = { database: "newsgraph", dataFolder: folder, mongodBinary: binary };
    const first = await openStore(config);
    await first.ensureSchema();
    await first.meta.insertOne({ _id: "seed", version: 7 });
    await first.close();
    expect((await stat(folder)).mode & 0o077).toBe(0);
    const second = await openStore(config, { readOnly: true });
    expect(await second.meta.findOne()).toEqual({ _id: "seed", version: 7 });
    await second.close();
  });

  it("is a replica set with a primary, so that it has transactions and change streams", async () => {
    const store = await openEmbedded({ folder, binary });
    const client = new MongoClient(store.uri);
    const hello = await client.db("admin").command({ hello: 1 });
    expect(hello).toMatchObject({ setName: "newsgraph", isWritablePrimary: true, hosts: [new URL(store.uri).host] });
    await client.close();
    await store.leave();
  });

  it("is one mongod for all processes that open the folder in the same instant, and gone when the last has left", async () => {
    const users = await Promise.all(Array.from({ length: 4 }, () => startUser(folder, binary)));
    const pids = new Set(await Promise.all(users.map(({ uri }) => mongodPid(uri))));
    expect(pids.size).toBe(1);
    const [pid = 0] = pids;
    const last = users.pop();
    await Promise.all(users.map((user) => user.leave()));
    expect(isAlive(pid)).toBe(true);
    await last?.leave();
    expect(isAlive(pid)).toBe(false);
  });

  it("is shared by all who open it in one process as well, by whatever path", async () => {
    const first = await openEmbedded({ folder, binary });
    const second = await openEmbedded({ folder: join(root, "elsewhere", "..", "data"), binary });
    expect(second.uri).toBe(first.uri);
    await first.leave();
    expect(await mongodPid(second.uri)).toBeGreaterThan(0);
    await second.leave();
  });

  it("opens and closes over and over, two at a time, without losing its way", async () => {
    const visit = async (delay: number): Promise<void> => {
      for (let round = 0; round < 3; round += 1) {
        const store = await openEmbedded({ folder, binary });
        await mongodPid(store.uri);
        await new Promise((resolve) => setTimeout(resolve, delay));
        await store.leave();
      }
    };
    await expect(Promise.all([visit(0), visit(30)])).resolves.toHaveLength(2);
  });

  it("works in a folder with an unusual name", async () => {
    const store = await openEmbedded({ folder: join(root, `new's "graph", 100% ünï 新闻 (x=1)`), binary });
    expect(await mongodPid(store.uri)).toBeGreaterThan(0);
    await store.leave();
  });

  it("says so where the folder cannot be made", async () => {
    await writeFile(folder, "a file");
    expect(await failureOf(folder)).toMatchObject({
      code: "DATA_FOLDER_UNUSABLE",
      message: expect.stringContaining(folder) as string,
    });
    expect(await failureOf(join(folder, "below"))).toMatchObject({ code: "DATA_FOLDER_UNUSABLE" });
    expect((await failureOf(join(root, "x".repeat(300)))).message).toContain("too long");
  });

  it("gives mongod's own reason where its files are damaged, and no stack", async () => {
    await mkdir(join(folder, "db"), { recursive: true });
    await writeFile(join(folder, "db", "WiredTiger"), "not a store");
    await writeFile(join(folder, "db", "storage.bson"), "not BSON");
    const error = await failureOf(folder);
    expect(error).toMatchObject({ code: "EMBEDDED_STORE_FAILED" });
    expect(error.message).toContain("storage engine metadata");
    expect(error.message).not.toMatch(/backtrace|0x[0-9a-f]{6}|\n/i);
  });

  it("never puts a second mongod on a folder that somebody else's mongod uses, and leaves that one alone", async () => {
    await mkdir(join(folder, "db"), { recursive: true });
    const other = spawn(binary, [
      "--dbpath",
      join(folder, "db"),
      "--port",
      "0",
      "--bind_ip",
      "127.0.0.1",
      "--logpath",
      join(root, "other.log"),
    ]);
    try {
      await until("it runs", async () => (await readdir(join(folder, "db"))).includes("mongod.lock"));
      expect((await failureOf(folder)).message).toContain("another mongod uses the folder");
      expect(other.exitCode).toBeNull();
    } finally {
      other.kill("SIGKILL");
      await once(other, "exit");
    }
  });

  it("leaves nothing running where the binary is none", async () => {
    expect(
      await openEmbedded({ folder, binary: join(root, "nothing") }).catch((error: unknown) => error),
    ).toMatchObject({
      code: "NO_MONGOD",
      message: expect.stringContaining("nothing") as string,
    });
  });
});
