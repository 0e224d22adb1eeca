import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../src/store/connection.js";
import type { freshConfig } from "../store.js";
import { root } from "./markdown-blocks.js";

const COMMAND_MS = 60_000;
/** Where a server listens unless told otherwise; here it takes a free port. */
const USUAL_ADDRESS = /http:\/\/(?:127\.0\.0\.1|localhost):4000/g;
/** A second database in the documents; here it lies beside that of the test. */
const OTHER_DATABASE = "newsgraph_b";

/** Stands for npx, which would look for the package in a cache outside the test. */
const NPX = `#!/bin/sh
case "$1" in
  newsgraph) shift; exec node "${root}/dist/src/main.js" "$@" ;;
  tsx) shift; exec "${root}/node_modules/.bin/tsx" "$@" ;;
esac
echo "npx $1: the tests of the documents know no such program" >&2
exit 1
`;

/** Stands for npm, which here runs scripts and installs nothing: the clone's packages are those of this one. */
const npmAt = (path: string): string => `#!/bin/sh
case "$1" in
  start | run) exec env PATH="${path}" npm "$@" ;;
esac
echo "npm $1: the tests of the documents run scripts alone" >&2
exit 1
`;

/** Where somebody's commands find their store. */
export type StoreAddress = ReturnType<typeof freshConfig>;

/** Drops what commands have made there. */
export async function dropStore(address: StoreAddress): Promise<void> {
  const store = await openStore(address);
  await store.drop();
  await store.sibling(`${address.database}_b`).drop();
  await store.close();
}

/** Somebody who has a fresh clone, built, and types what a document says, from the top to the end. */
export class Walkthrough {
  private readonly home = mkdtempSync(join(tmpdir(), "newsgraph-docs-"));
  private readonly folder = join(this.home, "newsgraph");
  private readonly running: ChildProcess[] = [];
  /** Of the server that was started last. */
  private address: string | undefined;

  constructor(private readonly store: StoreAddress) {
    mkdirSync(this.folder);
    for (const name of readdirSync(root).filter((name) => !name.startsWith(".")))
      symlinkSync(join(root, name), join(this.folder, name));
    const bin = join(this.home, "bin");
    mkdirSync(bin);
    const programs = { npx: NPX, npm: npmAt(process.env["PATH"] ?? "") };
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(bin, name), text, { mode: 0o755 });
  }

  write(name: string, text: string): void {
    rmSync(join(this.folder, name), { force: true });
    writeFileSync(join(this.folder, name), `${text}\n`);
  }

  /**
   * Runs commands one after the other until one fails.
   * @param address of the server that they ask where the document has started none
   */
  async run(commands: string, address: string): Promise<{ code: number | null; output: string }> {
    const child = this.start(commands.replace(USUAL_ADDRESS, this.address ?? address));
    const output = collect(child);
    const late = setTimeout(() => stop(child), COMMAND_MS);
    const [code] = (await once(child, "close")) as [number | null];
    clearTimeout(late);
    return { code, output: output() };
  }

  /** Starts a server in place of the one before, and gives its address once it answers there. */
  async serve(commands: string): Promise<string> {
    await this.stopServers();
    const child = this.start(commands);
    this.running.push(child);
    const output = collect(child);
    const until = Date.now() + COMMAND_MS;
    for (;;) {
      const address = /^Reader: (\S+)\/$/m.exec(output())?.[1];
      if (address !== undefined) return (this.address = address);
      if (child.exitCode !== null || Date.now() > until) throw new Error(`There is no server: ${output()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Where queries of the document are to be asked; undefined where it has started no server. */
  get server(): string | undefined {
    return this.address;
  }

  async close(): Promise<void> {
    await this.stopServers();
    rmSync(this.home, { recursive: true, force: true });
  }

  private start(commands: string): ChildProcess {
    return spawn("sh", ["-e", "-c", commands.replaceAll(OTHER_DATABASE, `${this.store.database}_b`)], {
      cwd: this.folder,
      // A group of its own, so that what a shell has started ends with it.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: `${join(this.home, "bin")}:${process.env["PATH"]}`,
        HOME: this.home,
        MONGODB_URI: this.store.mongodbUri,
        MONGODB_DATABASE: this.store.database,
        PORT: "0",
        LOG_LEVEL: "warn",
        CI: "1",
      },
    });
  }

  private async stopServers(): Promise<void> {
    for (const child of this.running.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, "close");
      stop(child);
      await ended;
    }
  }
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  let text = "";
  for (const stream of [stdout, stderr]) stream?.on("data", (chunk) => (text += String(chunk)));
  return () => text;
}

function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGTERM");
}
