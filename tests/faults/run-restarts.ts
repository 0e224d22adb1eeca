import { Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { markdownTable } from "../../bench/run/markdown-table.js";
import { freePort } from "../../bench/run/server-process.js";
import { exchange, whenListening, type Exchange } from "../support/http-exchange.js";
import { startKeepAliveProxy } from "../support/keep-alive-proxy.js";
import type { Environment } from "./environment.js";
import type { FaultOptions } from "./options.js";
import { judge } from "./judge.js";
import { SeedProcess } from "./seed-process.js";
import { question, type Question } from "./questions.js";

const CLIENTS = 4;
/** How long the server runs each time. */
const UP_MS = 1_000;
const PATIENCE_MS = 60_000;
const MOST_PROBLEMS = 10;

interface Way {
  name: string;
  port: number;
  requests: number;
  wrong: number;
  lost: number;
  /** Times that a new connection was refused, since no server ran. */
  waited: number;
}

/** Restarts the server again and again while clients ask it, straight and through a proxy; gives what was wrong. */
export async function runRestarts(
  environment: Environment,
  { restarts: most = 0, minutes }: Pick<FaultOptions, "restarts" | "minutes">,
  say: (message: string) => void,
): Promise<string[]> {
  const { content, env } = environment;
  content.writeNext();
  const { code, said } = await new SeedProcess(content.folder, env).ended;
  if (code !== 0) throw new Error(`The seed ended with ${code}: ${said}`);
  content.seeded();
  const port = await freePort();
  const proxy = await startKeepAliveProxy(port);
  const problems: string[] = [];
  const stop = new AbortController();
  const ways = [
    { name: "straight", port },
    { name: "through a proxy", port: proxy.port },
  ].map((way) => ({ ...way, requests: 0, wrong: 0, lost: 0, waited: 0 }));
  const ask = async (way: Way, agent: Agent, at: number): Promise<void> => {
    const asked = question(at);
    const sent = performance.now();
    way.requests += 1;
    try {
      const request = requestFor(asked, at % 2 === 0 ? "GET" : "POST");
      const work = () => exchange(agent, way.port, request);
      const reply = await whenListening(work, PATIENCE_MS, () => (way.waited += 1));
      const verdict = judge(asked, reply, content.heldSince(sent));
      if (verdict.is === "right") return;
      way[reply.status === 502 ? "lost" : "wrong"] += 1;
      problems.push(`${way.name}: ${reply.status} ${"why" in verdict ? verdict.why : verdict.is}`);
    } catch (error) {
      way.lost += 1;
      problems.push(`${way.name}: no answer: ${(error as Error).message}`);
    }
  };
  const client = async (way: Way): Promise<void> => {
    const agent = new Agent({ keepAlive: true });
    for (let at = 0; !stop.signal.aborted; at++) await ask(way, agent, at);
    agent.destroy();
  };
  let server = await environment.startServer(port);
  const clients = Promise.all(ways.flatMap((way) => Array.from({ length: CLIENTS }, () => client(way))));
  const deadline = performance.now() + minutes * 60_000;
  let restarts = 0;
  for (; restarts < most && performance.now() < deadline; restarts++) {
    await pause(UP_MS);
    await server.stop();
    server = await environment.startServer(port);
  }
  stop.abort();
  await clients;
  await server.stop();
  await proxy.close();
  const heads = ["clients", "restarts", "requests", "wrong", "lost", "connections refused while no server ran"];
  const rows = ways.map(({ name, requests, wrong, lost, waited }) =>
    [name, restarts, requests, wrong, lost, waited].map(String),
  );
  say(`\n${markdownTable(heads, rows)}\n\nThe proxy sent ${proxy.repeated()} GETs once more.`);
  return problems.slice(0, MOST_PROBLEMS);
}

function requestFor({ query }: Question, method: "GET" | "POST"): Exchange {
  const body = Buffer.from(method === "POST" ? JSON.stringify({ query }) : "");
  return {
    ...{ method, body },
    path: method === "POST" ? "/graphql" : `/graphql?query=${encodeURIComponent(query)}`,
    headers:
      method === "POST"
        ? { "content-type": "application/json", "content-length": String(body.length) }
        : { "graphql-require-preflight": "1" },
  };
}
