import { mkdirSync } from "node:fs";
import { openStore } from "../src/store/connection.js";
import { readConfig } from "../src/config.js";
import { fillParents, holdsParents } from "./fan-out/parents.js";
import { Connection } from "./load/connection.js";
import { postJson } from "./load/http-request.js";
import { benchEnvironment } from "./run/bench-store.js";
import { startServer, type ServerProcess } from "./run/server-process.js";
import { load } from "./load/load.js";
import { median, shareOf } from "./run/statistics.js";

/** `npm run bench:fan-out`: the first 5 children of 50 parents, with 10 and with 10,000 children each. See docs/performance.md. */
const CHILDREN = [10, 10_000] as const;
/** 5 of each of 50 providers. */
const ARTICLES = 250;
const ROUNDS = 15;
const SECONDS = 1;
const QUERY =
  "query FanOut { providers(first: 50) { nodes { id articles(first: 5) { nodes { id title publishedAt } } } } }";
const say = (message: string): void => void process.stderr.write(`${message}\n`);

function environment(children: number): Record<string, string> {
  return {
    ...benchEnvironment(0),
    NEWSGRAPH_DATA: ".cache/bench-fan-out/store",
    MONGODB_DATABASE: `newsgraph-bench-fan-out-${children}`,
  };
}

mkdirSync(".cache/bench-fan-out", { recursive: true });
const store = await openStore(readConfig(environment(0)), { say });
const servers: ServerProcess[] = [];
try {
  const request = postJson("/graphql", { query: QUERY });
  for (const children of CHILDREN) {
    const env = environment(children);
    const own = store.sibling(env["MONGODB_DATABASE"] ?? "");
    if (!(await holdsParents(own, children))) {
      say(`Writing parents with ${children} children each …`);
      await fillParents(own, children);
    }
    const command = [process.execPath, "--max-semi-space-size=64", "dist/src/main.js", "serve"];
    servers.push(await startServer({ name: `${children} children`, command, env, firstRequest: request }));
  }
  for (const { name, port } of servers) {
    const connection = await Connection.open(port);
    const { body } = await connection.send(request);
    connection.close();
    const titles = body.toString().split('"title"').length - 1;
    if (titles !== ARTICLES) throw new Error(`${name}: ${titles} articles came instead of ${ARTICLES}.`);
  }
  const runs = servers.map((server) => ({ server, times: [] as number[] }));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { server, times } of round % 2 === 0 ? runs : runs.toReversed()) {
      const { p50 } = await load(server.port, [request], { connections: 1, seconds: SECONDS });
      // The first round warms up.
      if (round >= 0) times.push(p50);
    }
  }
  const [few, many] = runs;
  for (const { server, times } of runs) process.stdout.write(`${server.name}: ${median(times).toFixed(2)} ms\n`);
  const { median: ratio, least, most } = shareOf(many?.times ?? [], few?.times ?? []);
  process.stdout.write(`Ratio: ${ratio.toFixed(2)} × (${least.toFixed(2)}–${most.toFixed(2)}), ${ROUNDS} rounds\n`);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await store.close();
}
