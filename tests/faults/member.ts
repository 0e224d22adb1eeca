import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { MongoClient, type Db } from "mongodb";

export const SET = "faults";
const STARTING_MS = 60_000;

/** One mongod of a replica set, which may be killed, frozen and started again. */
export class Member {
  readonly port: number;
  readonly #binary: string;
  readonly #data: string;
  readonly #log: string;
  #process: ChildProcess | undefined;

  /** @param data an empty folder, or one that it used before */
  constructor(binary: string, port: number, data: string, logFolder: string) {
    this.#binary = binary;
    this.port = port;
    this.#data = data;
    this.#log = join(logFolder, `mongod-${port}.log`);
    mkdirSync(data, { recursive: true });
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  get isRunning(): boolean {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Waits until it takes connections; does nothing where it runs. */
  async start(): Promise<void> {
    if (this.isRunning) return;
    const settings = ["enableTestCommands=1", "diagnosticDataCollectionEnabled=false"];
    this.#process = spawn(
      this.#binary,
      [
        ...["--dbpath", this.#data, "--port", String(this.port), "--bind_ip", "127.0.0.1", "--nounixsocket"],
        ...["--replSet", SET, "--logpath", this.#log, "--logappend", "--quiet"],
        ...["--wiredTigerCacheSizeGB", "0.25", "--oplogSize", "64"],
        ...settings.flatMap((setting) => ["--setParameter", setting]),
      ],
      { stdio: "ignore" },
    );
    const deadline = Date.now() + STARTING_MS;
    while (!(await this.answers())) {
      if (!this.isRunning || Date.now() > deadline) throw new Error(`The mongod at ${this.host} did not start.`);
    }
  }

  /** @param signal SIGKILL, or SIGTERM to have it write down what it holds */
  async end(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<void> {
    if (!this.isRunning || this.#process === undefined) return;
    const ended = once(this.#process, "exit");
    this.#process.kill(signal);
    // A frozen one takes no other signal.
    this.#process.kill("SIGCONT");
    await ended;
  }

  freeze(): void {
    this.#process?.kill("SIGSTOP");
  }

  thaw(): void {
    this.#process?.kill("SIGCONT");
  }

  /** Works with a database of this member, whatever its state in the set. */
  async on<T>(work: (admin: Db) => Promise<T>, database = "admin"): Promise<T> {
    const client = new MongoClient(`mongodb://${this.host}/?directConnection=true`, {
      serverSelectionTimeoutMS: 1_000,
      connectTimeoutMS: 1_000,
      socketTimeoutMS: 20_000,
    });
    try {
      return await work(client.db(database));
    } finally {
      await client.close();
    }
  }

  async answers(): Promise<boolean> {
    return this.on((admin) => admin.command({ ping: 1 })).then(
      () => true,
      () => false,
    );
  }

  /** `PRIMARY`, `SECONDARY`, …; undefined where it does not answer. */
  async state(): Promise<string | undefined> {
    try {
      const status = await this.on((admin) => admin.command({ replSetGetStatus: 1 }));
      return (status["members"] as { self?: boolean; stateStr: string }[]).find(({ self }) => self)?.stateStr;
    } catch {
      return undefined;
    }
  }
}
