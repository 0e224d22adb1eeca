import { unlinkSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { rotateLog } from "./embedded-log.js";
import { freePort, MongodStartError, startMongod, type RunningMongod } from "./embedded-mongod.js";
import { stopOrphan } from "./embedded-orphan.js";
import { BYE, onLine, send, type KeeperJob, type KeeperStatus } from "./embedded-protocol.js";

/**
 * The keeper: a process of its own, out of reach of a user's Ctrl-C. It holds the folder's address, runs the folder's one mongod while
 * anyone uses it, starts it again should it die, and stops it when the last user has left.
 */

/** A user that vanished without a word may be on its way back, say restarted. */
const GRACE_MS = 2_000;
/** How long a keeper waits for the process that started it. */
const FIRST_USER_MS = 15_000;
const FOLDER_WAIT_MS = 60_000;
const PAUSE_MS = 250;
/** A folder or port whose last holder has just died may be taken for a moment longer. */
const MAX_ATTEMPTS = 10;
/** So many deaths within the window are no accident. */
const MAX_DEATHS = 5;
const DEATH_WINDOW_MS = 60_000;

const job = JSON.parse(process.argv[2] ?? "") as KeeperJob;
const users = new Set<Socket>();
let status: KeeperStatus = { state: "starting" };
let mongod: RunningMongod | undefined;
let idle: NodeJS.Timeout | undefined;

function announce(next: KeeperStatus): void {
  status = next;
  for (const user of users) send(user, next);
}

function welcome(socket: Socket): void {
  users.add(socket);
  clearTimeout(idle);
  socket.on("error", () => {});
  socket.on("close", () => leave(socket));
  onLine(socket, (line) => {
    if (`${line}\n` === BYE) sayGoodbye(socket);
  });
  if (status.state !== "starting") send(socket, status);
}

function leave(socket: Socket): void {
  if (users.delete(socket) && users.size === 0) waitForUsers(GRACE_MS);
}

function waitForUsers(milliseconds: number): void {
  clearTimeout(idle);
  idle = setTimeout(() => void stop(), milliseconds);
}

/** The last user's connection stays open until mongod is gone. */
function sayGoodbye(socket: Socket): void {
  users.delete(socket);
  if (users.size === 0) void stop();
  else socket.end();
}

function isStopping(): boolean {
  return status.state === "stopping";
}

/** The address is held until mongod is gone, so that no other keeper comes in between. */
async function stop(): Promise<void> {
  if (isStopping()) return;
  announce({ state: "stopping" });
  // One that is still starting is stopped as soon as it is up.
  if (mongod !== undefined) await end(mongod);
}

async function end(running: RunningMongod): Promise<never> {
  await running.stop();
  process.exit(0);
}

async function bringUp(preferredPort: number | undefined): Promise<RunningMongod> {
  let port = preferredPort ?? (await freePort());
  const patience = Date.now() + FOLDER_WAIT_MS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startMongod(job, port);
    } catch (error) {
      const taken = error instanceof MongodStartError ? error.taken : undefined;
      if (taken === undefined || Date.now() > patience) throw error;
      // This keeper alone holds the address, so a mongod of ours in the way is one whose keeper was killed.
      const inTheWay = await stopOrphan(job);
      if (!inTheWay && attempt > MAX_ATTEMPTS) {
        if (taken === "folder") throw error;
        port = await freePort();
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function keep(): Promise<void> {
  await rotateLog(job.log);
  const deaths: number[] = [];
  let port = job.port;
  while (deaths.filter((at) => at > Date.now() - DEATH_WINDOW_MS).length < MAX_DEATHS) {
    mongod = await bringUp(port);
    port = mongod.port;
    if (isStopping()) return end(mongod);
    announce({ state: "ready", port });
    await mongod.exited;
    if (isStopping()) return;
    mongod = undefined;
    deaths.push(Date.now());
    status = { state: "starting" };
  }
  throw new Error("mongod died again and again");
}

function fail(error: unknown): void {
  announce({ state: "failed", problem: error instanceof Error ? error.message : String(error) });
  // Users that are just connecting hear of it as well.
  setTimeout(() => process.exit(0), PAUSE_MS * 4);
}

function listen(server: Server): void {
  server.once("listening", () => {
    waitForUsers(FIRST_USER_MS);
    keep().catch(fail);
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    const isFile = !job.address.startsWith("\0") && process.platform !== "win32";
    // Elsewhere the kernel frees the address of a dead keeper; a socket file outlives it.
    connect(job.address)
      .once("connect", () => process.exit(0))
      .once("error", () => {
        if (!isFile) process.exit(0);
        unlinkSync(job.address);
        listen(server);
      });
  });
  server.listen(job.address);
}

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop());
listen(createServer(welcome));
