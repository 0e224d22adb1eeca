import { setTimeout as pause } from "node:timers/promises";
import { MongoClient } from "mongodb";
import type { Ledger } from "./ledger.js";
import { articlesAt, urlOf, writtenIn } from "./world.js";

const TRIES = 8;
const AGAIN_MS = 1_000;

interface Found {
  url: string;
  excerpt: string;
}

/** Compares what the store holds after a seed of `version` with the files, by the store's own word and not the server's. */
export async function inspectStore(uri: string, database: string, version: number, ledger: Ledger): Promise<void> {
  const found = new Map<string, string[]>();
  for (const { url, excerpt } of await read(uri, database)) found.set(url, [...(found.get(url) ?? []), excerpt]);
  for (let boat = 0; boat < articlesAt(version); boat++) {
    const excerpts = found.get(urlOf(boat)) ?? [];
    const expected = `boat ${boat} version ${writtenIn(boat, version)}`;
    if (excerpts.length > 1) ledger.found("doubled", `the store has ${urlOf(boat)} ${excerpts.length} times`);
    if (!excerpts.includes(expected))
      ledger.found(
        "lost",
        `the store has not "${expected}" after a seed that finished, but ${excerpts.join() || "nothing"}`,
      );
  }
  if (found.size > articlesAt(version)) ledger.found("doubled", `the store has ${found.size} addresses`);
}

/** Waits for a primary through whatever goes on. */
async function read(uri: string, database: string): Promise<Found[]> {
  for (let tries = 1; ; tries++) {
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: 60_000, socketTimeoutMS: 10_000 });
    try {
      const articles = client.db(database).collection<Found>("articles");
      return await articles
        .find({ isStub: false }, { projection: { url: 1, excerpt: 1 }, readConcern: { level: "majority" } })
        .toArray();
    } catch (error) {
      if (tries === TRIES) throw error;
      await pause(AGAIN_MS);
    } finally {
      await client.close();
    }
  }
}
