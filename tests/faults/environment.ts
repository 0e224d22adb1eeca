import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postJson } from "../../bench/load/http-request.js";
import { freePort, startServer, type ServerProcess } from "../../bench/run/server-process.js";
import { findMongod } from "../../src/store/mongod-binary.js";
import { readConfig } from "../../src/config.js";
import { Content } from "./content.js";
import { Member } from "./member.js";
import { ReplicaSet } from "./replica-set.js";
import { SmallDisk } from "./small-disk.js";

const DATABASE = "newsgraph";
const SMALL_MEGABYTES = 640;
const FIRST_REQUEST = postJson("/graphql", { query: "{ __typename }" });

/** All that a run needs, below one temporary folder. */
export interface Environment {
  set: ReplicaSet;
  /** The disk of the set's first member; absent where none could be mounted. */
  small: SmallDisk | undefined;
  content: Content;
  database: string;
  /** Of `newsgraph` processes. */
  env: Record<string, string>;
  startServer(port?: number): Promise<ServerProcess>;
  end(): Promise<void>;
}

export async function openEnvironment(say: (message: string) => void): Promise<Environment> {
  const { mongodBinary } = readConfig();
  const binary = await findMongod({ ...(mongodBinary !== undefined && { binary: mongodBinary }), say });
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-faults-"));
  const small = SmallDisk.mount(join(folder, "small"), SMALL_MEGABYTES);
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const set = new ReplicaSet(
    ports.map((port, at) => new Member(binary, port, join(folder, at === 0 ? "small" : "", `data-${at}`), folder)),
  );
  const env = {
    PATH: process.env["PATH"] ?? "",
    NODE_ENV: "production",
    MONGODB_URI: set.uri,
    MONGODB_DATABASE: DATABASE,
    ROW_CACHE_MB: "64",
    LOG_LEVEL: "silent",
  };
  const end = async (): Promise<void> => {
    await set.end();
    small?.unmount();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await set.start();
  } catch (error) {
    await end();
    throw error;
  }
  const command = [process.execPath, "--max-semi-space-size=64", "dist/src/main.js", "serve"];
  return {
    ...{ set, small, database: DATABASE, env, end },
    content: new Content(join(folder, "content")),
    startServer: (port) =>
      startServer({
        ...{ name: "newsgraph serve", command, env, firstRequest: FIRST_REQUEST },
        ...(port !== undefined && { port }),
      }),
  };
}
