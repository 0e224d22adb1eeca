import { setTimeout as pause } from "node:timers/promises";
import { SET, type Member } from "./member.js";

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 200;
/** How long members do without a primary before they choose another. */
const ELECTION_MS = 2_000;

/** A set of mongods of this machine, alone in using their ports and folders. */
export class ReplicaSet {
  readonly members: readonly Member[];

  constructor(members: readonly Member[]) {
    this.members = members;
  }

  get uri(): string {
    return `mongodb://${this.members.map(({ host }) => host).join(",")}/?replicaSet=${SET}`;
  }

  async start(): Promise<void> {
    await Promise.all(this.members.map((member) => member.start()));
    const config = {
      _id: SET,
      members: this.members.map(({ host }, at) => ({ _id: at, host })),
      settings: { electionTimeoutMillis: ELECTION_MS, heartbeatIntervalMillis: 500, catchUpTimeoutMillis: 2_000 },
    };
    await this.members[0]?.on((admin) => admin.command({ replSetInitiate: config }));
    await this.whenWhole();
  }

  async primary(): Promise<Member> {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      const states = await Promise.all(this.members.map((member) => member.state()));
      const found = this.members[states.indexOf("PRIMARY")];
      if (found !== undefined) return found;
      await pause(LOOK_EVERY_MS);
    }
    throw new Error("The set has had no primary for a minute.");
  }

  async secondaries(): Promise<Member[]> {
    const primary = await this.primary();
    return this.members.filter((member) => member !== primary);
  }

  /** Makes this member the primary. */
  async promote(member: Member): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while ((await member.state()) !== "PRIMARY") {
      if (Date.now() > deadline) throw new Error(`${member.host} could not be made primary.`);
      await member.on((admin) => admin.command({ replSetStepUp: 1 })).catch(() => undefined);
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Starts what has ended, and waits until one member is primary and all others follow it. */
  async whenWhole(): Promise<void> {
    await Promise.all(this.members.map((member) => member.start()));
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const states = await Promise.all(this.members.map((member) => member.state()));
      const isWhole = states.filter((state) => state === "PRIMARY").length === 1;
      if (isWhole && states.every((state) => state === "PRIMARY" || state === "SECONDARY")) return;
      if (Date.now() > deadline) throw new Error(`The set is not whole after a minute: ${states.join(", ")}.`);
      await pause(LOOK_EVERY_MS);
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.members.map((member) => member.end("SIGKILL")));
  }
}
