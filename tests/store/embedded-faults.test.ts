import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { openEmbedded } from "../../src/store/embedded.js";
import { findMongod } from "../../src/store/mongod-binary.js";
import {
  isAlive,
  missingNumbers,
  mongodPid,
  parentOf,
  startUser,
  until,
  type EmbeddedUser,
} from "../support/embedded-processes.js";

describe("the embedded store, when processes die", { timeout: 120_000 }, () => {
  let binary: string;
  let folder: string;
  let users: EmbeddedUser[];

  beforeAll(async () => {
    const { mongodBinary } = readConfig();
    binary = await findMongod(mongodBinary === undefined ? {} : { binary: mongodBinary });
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-faults-"));
    users = [];
  });
  afterEach(async () => {
    for (const user of users) if (user.process.exitCode === null) user.process.kill("SIGKILL");
    // The last one to leave stops the mongod, whatever the test has left running.
    await (await openEmbedded({ folder, binary })).leave();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(writes?: { from: number }): Promise<EmbeddedUser> {
    const user = await startUser(folder, binary, writes);
    users.push(user);
    return user;
  }

  it("keeps what it has acknowledged when mongod is killed, and starts it again under its users", async () => {
    const writer = await start({ from: 0 });
    for (let round = 1; round <= 2; round += 1) {
      const before = writer.acknowledged();
      await until("it has written", () => writer.acknowledged() > before + 50);
      process.kill(await mongodPid(writer.uri), "SIGKILL");
    }
    const atDeath = writer.acknowledged();
    await until("it writes again", () => writer.acknowledged() > atDeath + 50);
    expect(await missingNumbers(writer.uri, writer.acknowledged())).toEqual([]);
    await writer.leave();
  });

  it("keeps what it has acknowledged when its user, its keeper and its mongod are all killed at once", async () => {
    const writer = await start({ from: 0 });
    await until("it has written", () => writer.acknowledged() > 100);
    const mongod = await mongodPid(writer.uri);
    const keeper = parentOf(mongod);
    for (const pid of [keeper, mongod, writer.process.pid ?? 0]) process.kill(pid, "SIGKILL");
    await until("all are gone", () => !isAlive(mongod) && !isAlive(keeper));

    const reader = await start();
    expect(await missingNumbers(reader.uri, writer.acknowledged())).toEqual([]);
    await reader.leave();
  });

  it("gives its users a mongod again when its keeper is killed", async () => {
    const writer = await start({ from: 0 });
    await until("it has written", () => writer.acknowledged() > 50);
    const mongod = await mongodPid(writer.uri);
    process.kill(parentOf(mongod), "SIGKILL");
    await until("the mongod without a keeper is gone", () => !isAlive(mongod));
    const atDeath = writer.acknowledged();
    await until("it writes again", () => writer.acknowledged() > atDeath + 50);
    expect(await missingNumbers(writer.uri, writer.acknowledged())).toEqual([]);
    await writer.leave();
  });

  it("stops by itself when its last user is killed, and not before", async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const mongod = await mongodPid(first.uri);
    first.process.kill("SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(isAlive(mongod)).toBe(true);
    second.process.kill("SIGKILL");
    await until("mongod has stopped", () => !isAlive(mongod));
  });

  it("outlives a Ctrl-C that is meant for one of its users", async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const mongod = await mongodPid(second.uri);
    for (const user of [first, second]) if (user === first) process.kill(-(user.process.pid ?? 0), "SIGINT");
    await until("the first is gone", () => first.process.signalCode !== null || first.process.exitCode !== null);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await mongodPid(second.uri)).toBe(mongod);
    await second.leave();
  });
});
