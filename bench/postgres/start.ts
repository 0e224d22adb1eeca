import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../src/config.js";
import { openStore } from "../../src/store/connection.js";
import { startCluster, type Cluster } from "./cluster.js";
import { load } from "./load.js";
import { findOrInstallPostgres } from "./postgres-binaries.js";

/** What PostGraphile needs, running, and how to start PostGraphile itself. */
export interface Postgraphile {
  /** Takes HOST and PORT from its environment and answers `GET /healthz` and `POST /graphql`. */
  command: string[];
  env: Record<string, string>;
  /** Of PostgreSQL's first process; the ones that work are its children. */
  storePid: number;
  /** Stops PostgreSQL, after the server that uses it. */
  stop(): Promise<void>;
}

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const LEAST_NODE = 22;
/** As all servers of the benchmark have it. */
const YOUNG_SPACE = "--max-semi-space-size=64";

/**
 * Installs what lacks, and starts PostgreSQL with the corpus of the MongoDB that `env` names.
 * @returns undefined where this machine cannot run it; `say` has been told why
 */
export async function startPostgraphile(
  env: Record<string, string>,
  say: (message: string) => void,
): Promise<Postgraphile | undefined> {
  try {
    if (process.platform !== "linux") throw new Error("This part of the benchmark is for Linux.");
    return await start(env, findOrInstallPostgres(say), say);
  } catch (error) {
    say(`PostGraphile is left out. ${String(error)}`);
    return undefined;
  }
}

async function start(
  env: Record<string, string>,
  binaries: string,
  say: (message: string) => void,
): Promise<Postgraphile> {
  installPackages(say);
  const config = readConfig(env);
  const cluster = await startCluster(binaries, `.cache/postgres/${config.database}`);
  try {
    await loadFrom(config, cluster, say);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    command: [nodeBinary(), YOUNG_SPACE, `${FOLDER}server.mjs`],
    env: { ...env, NODE_ENV: "production", GRAPHILE_ENV: "production", DATABASE_URL: cluster.url(config.database) },
    storePid: cluster.pid,
    stop: () => cluster.stop(),
  };
}

async function loadFrom(
  config: ReturnType<typeof readConfig>,
  cluster: Cluster,
  say: (message: string) => void,
): Promise<void> {
  const store = await openStore(config, { readOnly: true });
  try {
    await load(store, cluster, config.database, say);
  } finally {
    await store.close();
  }
}

function installPackages(say: (message: string) => void): void {
  if (existsSync(`${FOLDER}node_modules/.package-lock.json`)) return;
  say("Installing PostGraphile …");
  execFileSync("npm", ["ci", "--loglevel=error"], { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
}

/** This Node where PostGraphile runs on it, or else the one among its packages. */
function nodeBinary(): string {
  const isNewEnough = Number(process.versions.node.split(".")[0]) >= LEAST_NODE;
  return isNewEnough ? process.execPath : `${FOLDER}node_modules/node-linux-${process.arch}/bin/node`;
}
