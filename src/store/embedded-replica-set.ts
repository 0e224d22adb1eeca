import { realpath } from "node:fs/promises";
import { MongoClient, MongoServerError, type Db } from "mongodb";
import { failure } from "../errors.js";
import { REPLICA_SET } from "./embedded-mongod.js";

const NOT_YET_INITIALIZED = 94;
const PAUSE_MS = 20;
const PATIENCE_MS = 60_000;

export function uriOf(port: number): string {
  return `mongodb://127.0.0.1:${port}/?directConnection=true`;
}

/**
 * Makes the mongod on `port` the primary of its one-member replica set, whichever port it had before. Several processes may do so at once.
 * @throws NewsgraphError EMBEDDED_STORE_FAILED where it is not the mongod of `data`, or does not become primary
 */
export async function becomePrimary(port: number, data: string): Promise<void> {
  const client = new MongoClient(uriOf(port), { serverSelectionTimeoutMS: 10_000, connectTimeoutMS: 5_000 });
  try {
    const admin = client.db("admin");
    await checkFolder(admin, data);
    const deadline = Date.now() + PATIENCE_MS;
    let problem: unknown;
    while (Date.now() < deadline) {
      try {
        await configure(admin, `127.0.0.1:${port}`);
        if ((await admin.command({ hello: 1 }))["isWritablePrimary"] === true) return;
      } catch (error) {
        // While it reads its configuration, or while another process writes it, it refuses for a moment.
        if (!(error instanceof MongoServerError)) throw error;
        problem = error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    throw failure("EMBEDDED_STORE_FAILED", "The embedded store did not become writable within a minute.", problem);
  } finally {
    await client.close();
  }
}

async function checkFolder(admin: Db, data: string): Promise<void> {
  const { parsed } = await admin.command({ getCmdLineOpts: 1 });
  const actual = String(parsed?.storage?.dbPath);
  if ((await realpath(actual).catch(() => actual)) !== (await realpath(data))) {
    throw failure("EMBEDDED_STORE_FAILED", `The mongod that answers for ${data} serves another folder: ${actual}.`);
  }
}

async function configure(admin: Db, host: string): Promise<void> {
  let config;
  try {
    ({ config } = await admin.command({ replSetGetConfig: 1 }));
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== NOT_YET_INITIALIZED) throw error;
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    return;
  }
  if (config.members[0].host === host) return;
  const members = [{ ...config.members[0], host }];
  await admin.command({ replSetReconfig: { ...config, members, version: config.version + 1 }, force: true });
}
