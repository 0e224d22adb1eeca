import { execFileSync, spawn, spawnSync, type ChildProcess, type SpawnSyncOptions } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { cacheGigabytes } from "../../src/store/embedded-mongod.js";
import { freePort } from "../run/server-process.js";

/** A PostgreSQL server of the benchmark's own, running. */
export interface Cluster {
  pid: number;
  url(database: string): string;
  /** Starts `psql` on a database; it ends with an exit code other than 0 at the first statement that fails. */
  psql(database: string, command: string): ChildProcess;
  /** Runs statements and gives what they print. */
  run(database: string, sql: string): string;
  stop(): Promise<void>;
}

const SUPERUSER = "postgres";

/** Starts the cluster in `folder`, after making it where it is not there yet. */
export async function startCluster(binaries: string, folder: string): Promise<Cluster> {
  const account = serverAccount();
  const data = resolve(folder);
  const as = { ...account, cwd: "/" };
  if (!existsSync(join(data, "PG_VERSION"))) {
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    if (account !== undefined) chownSync(data, account.uid, account.gid);
    // Texts compare by their bytes, as they do in MongoDB.
    const options = ["--encoding=UTF8", "--locale=C", "--auth=trust", "--username", SUPERUSER];
    execFileSync(join(binaries, "initdb"), [...options, "--pgdata", data], {
      ...as,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  stopLeftOver(binaries, data, as);
  const port = await freePort();
  const server = spawn(join(binaries, "postgres"), ["-D", data, ...settings(port)], {
    ...as,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "exit");
  const target = (database: string): string[] => ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url(database)];
  const url = (database: string): string => `postgres://${SUPERUSER}@127.0.0.1:${port}/${database}`;
  const psql = join(binaries, "psql");
  const env = { ...process.env, PGOPTIONS: "--client-min-messages=warning" };
  const cluster: Cluster = {
    pid: server.pid ?? 0,
    url,
    psql: (database, command) =>
      spawn(psql, [...target(database), "-c", command], { env, stdio: ["pipe", "ignore", "inherit"] }),
    run: (database, sql) => execFileSync(psql, [...target(database), "-At"], { env, input: sql, encoding: "utf8" }),
    async stop() {
      // Fast shutdown: it ends what is connected, and writes down what it holds.
      server.kill("SIGINT");
      await ended;
    },
  };
  await whenReady(binaries, port, server);
  return cluster;
}

/** A run of the benchmark that was killed leaves its server behind. */
function stopLeftOver(binaries: string, data: string, as: SpawnSyncOptions): void {
  if (!existsSync(join(data, "postmaster.pid"))) return;
  spawnSync(join(binaries, "pg_ctl"), ["stop", "-D", data, "-m", "fast"], { ...as, stdio: "ignore" });
}

/** PostgreSQL refuses to run as root; Debian's package makes an account for it. */
function serverAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string): number => Number(execFileSync("id", [option, SUPERUSER], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** As one sets up a server of this size: as much memory as mongod gets, and a disk whose places are all equally near. */
function settings(port: number): string[] {
  const buffers = Math.round(cacheGigabytes() * 1024);
  return Object.entries({
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${buffers * 2}MB`,
    work_mem: "32MB",
    maintenance_work_mem: "256MB",
    max_wal_size: "4GB",
    random_page_cost: 1.1,
    log_min_messages: "panic",
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

async function whenReady(binaries: string, port: number, server: ChildProcess): Promise<void> {
  for (;;) {
    const end = server.exitCode ?? server.signalCode;
    if (end !== null) throw new Error(`PostgreSQL ended with ${end} before it was ready.`);
    try {
      execFileSync(join(binaries, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port), "-U", SUPERUSER], {
        stdio: "ignore",
      });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
