import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { failure } from "../errors.js";
import { programArguments } from "./child-program.js";
import type { EmbeddedFolder } from "./embedded-folder.js";
import { BYE, onLine, type KeeperJob, type KeeperStatus } from "./embedded-protocol.js";

const PAUSE_MS = 25;
const PATIENCE_MS = 180_000;
const SAY_AFTER_MS = 4_000;
const MAX_KEEPERS = 5;

/** A user's hold on the folder's mongod: while it is open, mongod runs. */
export interface Lease {
  port: number;
  /** Resolves when the keeper is gone, or the lease given back. */
  ended: Promise<void>;
  /** Gives it back; resolves when others hold the store, or when its mongod is gone. */
  giveBack(): Promise<void>;
}

export interface LeaseRequest {
  folder: EmbeddedFolder;
  /** Asked only where no mongod runs on the folder yet. */
  findBinary: () => Promise<string>;
  say: (message: string) => void;
  port?: number;
}

/**
 * Joins the users of the folder's mongod, starting its keeper where there is none.
 * @throws NewsgraphError EMBEDDED_STORE_FAILED with the reason that mongod gives
 */
export async function takeLease({ folder, findBinary, say, port }: LeaseRequest): Promise<Lease> {
  const slow = setTimeout(() => say("Waiting for the embedded store to start …"), SAY_AFTER_MS);
  const deadline = Date.now() + PATIENCE_MS;
  let keeper: ChildProcess | undefined;
  let keepers = 0;
  try {
    while (Date.now() < deadline) {
      const socket = await connectTo(folder.address);
      if (socket !== undefined) {
        const lease = await waitUntilReady(socket);
        if (lease !== undefined) return lease;
      } else if (keeper === undefined || keeper.exitCode !== null || keeper.signalCode !== null) {
        if (keepers === MAX_KEEPERS) break;
        const binary = await findBinary();
        keepers += 1;
        keeper = startKeeper({
          binary,
          data: folder.data,
          log: folder.log,
          address: folder.address,
          ...(port !== undefined && { port }),
        });
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } finally {
    clearTimeout(slow);
  }
  throw failure("EMBEDDED_STORE_FAILED", `The embedded store in ${folder.path} did not start in time.`);
}

/** In a session of its own, so that a Ctrl-C or a closed terminal meant for its first user does not end it. */
function startKeeper(job: KeeperJob): ChildProcess {
  const log = openSync(job.log, "a", 0o600);
  const keeper = spawn(
    process.execPath,
    [...programArguments(import.meta.url, "embedded-keeper"), JSON.stringify(job)],
    {
      detached: true,
      stdio: ["ignore", "ignore", log],
      windowsHide: true,
    },
  );
  closeSync(log);
  keeper.on("error", () => {});
  keeper.unref();
  return keeper;
}

function connectTo(address: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => resolve(socket));
    socket.on("error", () => resolve(undefined));
  });
}

/** @returns undefined where the keeper is on its way out */
function waitUntilReady(socket: Socket): Promise<Lease | undefined> {
  return new Promise((resolve, reject) => {
    const ended = new Promise<void>((end) => socket.once("close", end));
    void ended.then(() => resolve(undefined));
    onLine(socket, (line) => {
      const status = JSON.parse(line) as KeeperStatus;
      if (status.state === "failed") {
        socket.destroy();
        reject(failure("EMBEDDED_STORE_FAILED", `The embedded store did not start: ${status.problem}`));
      } else if (status.state === "ready") {
        // A process that has nothing else to do may end; that gives the lease back too.
        socket.unref();
        resolve({ port: status.port, ended, giveBack: () => giveBack(socket, ended) });
      }
    });
  });
}

async function giveBack(socket: Socket, ended: Promise<void>): Promise<void> {
  socket.ref();
  socket.write(BYE);
  await ended;
}
