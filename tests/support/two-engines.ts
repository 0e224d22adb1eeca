import { once } from "node:events";
import { Agent, request as send, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import { pino } from "pino";
import { createContext } from "../../src/context.js";
import { LIMITS } from "../../src/http/limits/limits.js";
import { RowCache } from "../../src/loaders/row-cache.js";
import type { ServerDeps } from "../../src/server.js";
import type { Store } from "../../src/store/connection.js";
import { startGraphServer } from "./graph-server.js";
import type { ApiRequest } from "./queries/request.js";
import { mayDifferInErrors } from "./racing-errors.js";

/** Who answered a request. */
export type Engine = "plans" | "graphql-js";

/** All of an answer that a client sees. */
export interface RawAnswer {
  status: number;
  /** Without the date. */
  headers: Record<string, unknown>;
  body: string;
}

/** Two servers over one store: one runs operations by plans where it can, the other by graphql-js alone. */
export interface TwoEngines {
  ask(engine: Engine, request: ApiRequest): Promise<RawAnswer>;
  /** @throws where the two answers differ in a byte, but for errors that win a race against others by chance */
  compare(request: ApiRequest): Promise<RawAnswer>;
  urls: Record<Engine, string>;
  /** How many operations the server with plans has run by which engine. */
  ran: Record<Engine, number>;
  close(): Promise<void>;
}

const REQUEST_ID = "one-and-the-same";

/** @param options `rowCache`: plans also use rows that earlier requests have read */
export async function startTwoEngines(store: Store, { rowCache = false } = {}): Promise<TwoEngines> {
  const ran = { plans: 0, "graphql-js": 0 };
  const logger = pino({ level: "silent" });
  const onEngine = (engine: Engine): void => void (ran[engine] += 1);
  const withPlans = await startGraphServer(store, {
    logger,
    plans: true,
    onEngine,
    ...(rowCache && cachedContexts(store)),
  });
  const without = await startGraphServer(store, { logger, plans: false });

  const agent = new Agent({ keepAlive: true });

  async function ask(engine: Engine, { accept, sentBefore: _, ...payload }: ApiRequest): Promise<RawAnswer> {
    const { url } = engine === "plans" ? withPlans : without;
    return post(`${url}/graphql`, agent, JSON.stringify(payload), accept);
  }

  async function compare({ sentBefore, ...request }: ApiRequest): Promise<RawAnswer> {
    if (sentBefore) await compare({ ...request, variables: sentBefore });
    const [actual, expected] = await Promise.all([ask("plans", request), ask("graphql-js", request)]);
    if (isDeepStrictEqual(actual, expected)) return actual;
    if (await mayDifferInErrors(actual, expected, () => ask("graphql-js", request))) return actual;
    throw new Error(difference(request, actual, expected));
  }

  return {
    ask,
    urls: { plans: withPlans.url, "graphql-js": without.url },
    ran,
    compare,
    async close() {
      agent.destroy();
      await Promise.all([withPlans.app.close(), without.app.close()]);
    },
  };
}

/** What the store holds never changes while such a server is up. */
function cachedContexts(store: Store): Pick<ServerDeps, "createContext"> {
  const now = () => performance.now();
  const cache = new RowCache(100_000_000, now);
  return {
    createContext({ signal }) {
      cache.looked("the only revision", now());
      return createContext({ store, signal, maxTimeMS: LIMITS.readMs, cache: cache.open() });
    },
  };
}

function difference(request: ApiRequest, actual: RawAnswer, expected: RawAnswer): string {
  const shown = ({ status, body, headers }: RawAnswer): string => {
    const others = isDeepStrictEqual(actual.headers, expected.headers) ? "" : ` ${JSON.stringify(headers)}`;
    return `${status}${others} ${Buffer.from(body, "latin1").toString("utf8")}`;
  };
  return [
    "The engines differ:",
    request.query,
    JSON.stringify({ ...request, query: undefined }),
    `by plans:   ${shown(actual)}`,
    `graphql-js: ${shown(expected)}`,
  ].join("\n");
}

async function post(url: string, agent: Agent, body: string, accept: string | undefined): Promise<RawAnswer> {
  const headers = { "content-type": "application/json", "x-request-id": REQUEST_ID, ...(accept && { accept }) };
  const [response] = (await once(send(url, { method: "POST", agent, headers }).end(body), "response")) as [
    IncomingMessage,
  ];
  const { date: _, ...others } = response.headers;
  // Each byte one character, so that no two bodies are equal by decoding.
  return { status: response.statusCode ?? 0, headers: others, body: (await buffer(response)).toString("latin1") };
}
