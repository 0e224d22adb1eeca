import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createServer, openStore, runSeed } from "../src/package/newsgraph.js";
import { CLIENTS, type Client } from "./clients/clients.js";
import { runClient } from "./clients/run-client.js";

/** `npm run test:clients [-- NAME…]`: runs the clients of examples/clients against a server with the sample, and compares what they print. */
const root = resolve(import.meta.dirname, "..");
const asked = process.argv.slice(2);
const clients = CLIENTS.filter(({ name }) => asked.length === 0 || asked.includes(name));

/** The newest articles, two pages of them. */
const EXPECTED =
  /^Newest articles, page by page\n(?: page [12], of [1-9]\d* articles\n(?: {2}(?:\d{4}-\d\d-\d\d|no date {3}) {2}.+ {2}\(.+\)\n){5}){2}$/;

const dataFolder = await mkdtemp(join(tmpdir(), "newsgraph-clients-"));
const store = await openStore({ dataFolder, env: process.env });
await runSeed(store, [join(root, "seed/corpus")]);
const server = await createServer({ store, port: 0 });
const { endpoint } = await server.listen();

let first: string | undefined;
async function test(client: Client): Promise<boolean> {
  try {
    const outcome = await runClient(client, join(root, "examples/clients", client.name), endpoint);
    if ("leftOut" in outcome) {
      console.log(`${client.name}: left out: ${outcome.leftOut}`);
      return true;
    }
    // One of them prints something else after an empty line.
    const [articles = ""] = outcome.printed.split(/(?<=\n)\n/);
    if (!EXPECTED.test(articles)) throw new Error(`it prints what is not expected:\n${outcome.printed}`);
    first ??= articles;
    if (articles !== first)
      throw new Error(`it prints something else than the others:\n${articles}instead of\n${first}`);
    console.log(`${client.name}: well, in ${outcome.seconds.toFixed(1)} s`);
    return true;
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as Error & { stdout?: string; stderr?: string };
    console.error(`${client.name}: FAILED: ${[message, stdout, stderr].join("\n")}`);
    return false;
  }
}

try {
  const outcomes = await Promise.all(clients.map(test));
  process.exitCode = outcomes.every(Boolean) ? 0 : 1;
} finally {
  await server.close();
  await store.close();
  await rm(dataFolder, { recursive: true, force: true });
}
