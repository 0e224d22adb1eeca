import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MongoClient } from "mongodb";
import type { TestProject } from "vitest/node";
import { readConfig } from "../../src/config.js";
import { openEmbedded } from "../../src/store/embedded.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of the mongod of this run. */
    mongodbUri: string;
  }
}

/**
 * A run makes thousands of databases of a hundred files each, and the server keeps the files of those that are dropped open for ten
 * minutes: it would have more of them than a process may.
 */
async function closeFilesSoon(uri: string): Promise<void> {
  const client = new MongoClient(uri);
  try {
    const wiredTigerEngineRuntimeConfig =
      "file_manager=(close_idle_time=10,close_scan_interval=5,close_handle_minimum=250)";
    await client.db("admin").command({ setParameter: 1, wiredTigerEngineRuntimeConfig });
  } finally {
    await client.close();
  }
}

/** One throw-away mongod for the whole run, by the code that people run; where MONGODB_URI is set, that one instead. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { mongodbUri, mongodBinary } = readConfig();
  if (mongodbUri !== undefined) {
    project.provide("mongodbUri", mongodbUri);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-tests-"));
  const store = await openEmbedded({
    folder,
    ...(mongodBinary !== undefined && { binary: mongodBinary }),
    say: (message) => process.stderr.write(`${message}\n`),
  });
  await closeFilesSoon(store.uri);
  project.provide("mongodbUri", store.uri);
  return async () => {
    await store.leave();
    await rm(folder, { recursive: true, force: true });
  };
}
