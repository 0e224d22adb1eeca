import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Member } from "./member.js";
import type { ReplicaSet } from "./replica-set.js";
import type { SmallDisk } from "./small-disk.js";

export interface FaultKind {
  name: string;
  /** Does it, and undoes it but for starting what has ended. */
  happen(): Promise<void>;
}

/** Longer than any request may take. */
const FROZEN_MS = 7_000;
const AWAY_MS = 4_000;
const FULL_MS = 8_000;
const SLOW_MS = 6_000;
const SLOWED_BY_MS = 250;
const NOISE = randomBytes(3_000_000).toString("base64");
const NOISE_MOST = 1_000_000_000;
const BURSTS = 12;
const BURST_MS = 300;
const SLOWED = ["find", "aggregate", "getMore", "insert", "update", "delete", "count", "distinct"];

/** @param small the disk of the first member; absent where none could be mounted */
export function faultKinds(set: ReplicaSet, small: SmallDisk | undefined): FaultKind[] {
  return [
    {
      name: "primary killed",
      async happen() {
        const primary = await set.primary();
        await primary.end();
        await pause(AWAY_MS);
      },
    },
    { name: "primary frozen", happen: async () => frozen([await set.primary()], FROZEN_MS) },
    {
      name: "two of three gone",
      async happen() {
        await Promise.all((await set.secondaries()).map((member) => member.end()));
        await pause(AWAY_MS);
      },
    },
    {
      name: "primary stepped down",
      async happen() {
        const primary = await set.primary();
        await primary.on((admin) => admin.command({ replSetStepDown: 10, force: true }));
      },
    },
    {
      name: "all three killed",
      async happen() {
        await Promise.all(set.members.map((member) => member.end()));
        await pause(AWAY_MS / 2);
      },
    },
    { name: "all three frozen", happen: () => frozen(set.members, FROZEN_MS) },
    { name: "every command slow", happen: async () => slow(await set.primary()) },
    { name: "disk in bursts", happen: async () => bursts(await set.primary()) },
    ...(small && set.members[0] ? [diskFull(set, set.members[0], small)] : []),
  ];
}

async function frozen(members: readonly Member[], ms: number): Promise<void> {
  for (const member of members) member.freeze();
  await pause(ms);
  for (const member of members) member.thaw();
}

/** Each command waits at the server, by a fail point of its own. */
async function slow(primary: Member): Promise<void> {
  const command = (mode: string): object => ({
    configureFailPoint: "failCommand",
    mode,
    data: { failCommands: SLOWED, blockConnection: true, blockTimeMS: SLOWED_BY_MS, appName: "newsgraph" },
  });
  await primary.on((admin) => admin.command(command("alwaysOn")));
  await pause(SLOW_MS);
  await primary.on((admin) => admin.command(command("off")));
}

/** As behind a disk that stalls again and again: a mongod that waits for its disk answers nobody. */
async function bursts(primary: Member): Promise<void> {
  for (let burst = 0; burst < BURSTS; burst++) {
    await frozen([primary], BURST_MS);
    await pause(BURST_MS / 2);
  }
}

function diskFull(set: ReplicaSet, member: Member, disk: SmallDisk): FaultKind {
  return {
    name: "primary's disk full",
    async happen() {
      await set.promote(member);
      await addNoise(member);
      disk.fill();
      await Promise.all([pause(FULL_MS), useRoom(member)]);
      disk.free();
    },
  };
}

/** Writes until the server refuses or ends: what it had set aside for its journal is used up by then. */
async function useRoom(member: Member): Promise<void> {
  for (let bytes = 0; bytes < NOISE_MOST; bytes += NOISE.length) {
    const isDone = await addNoise(member).then(
      () => true,
      () => false,
    );
    if (!isDone) return;
  }
}

async function addNoise(member: Member): Promise<void> {
  await member.on((noise) => noise.collection("noise").insertOne({ text: NOISE }), "noise");
}
