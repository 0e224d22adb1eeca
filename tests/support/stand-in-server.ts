import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { pino, type Logger } from "pino";
import { createServer, type ServerDeps } from "../../src/server.js";
import { standInSchema } from "./stand-in-schema.js";

export interface StandInServer {
  app: FastifyInstance;
  url: string;
  /** Every line logged so far, parsed. */
  logged: Record<string, unknown>[];
}

/** A listening server over a stand-in schema; close it with `app.close()`. */
export async function startStandIn(
  resolvers: Record<string, unknown> = {},
  deps: Partial<ServerDeps> = {},
): Promise<StandInServer> {
  const logged: Record<string, unknown>[] = [];
  const app = await createServer({
    schema: standInSchema({ hello: (_: unknown, { name }: { name: string }) => `Hello ${name}`, ...resolvers }),
    sdl: "type Query { hello: String }\n",
    createContext: (scope) => ({ ...scope }),
    storeFailure: (error) => error,
    checkReadiness: async () => ({ store: true, indexes: true }),
    playgroundFolder: "/nowhere",
    readerFolder: "/nowhere",
    bounds: { requestMs: 5_000, answerBytes: 10_000_000, answersBytes: 100_000_000 },
    allowedHosts: [],
    allowedOrigins: "local",
    logger: loggerInto(logged),
    ...deps,
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { app, url: `http://127.0.0.1:${port}`, logged };
}

export function loggerInto(lines: Record<string, unknown>[]): Logger {
  return pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) });
}

export interface Answer {
  status: number;
  headers: Headers;
  json: { data?: unknown; errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[] };
}

/** POSTs `body` as JSON (a string as it is). */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Answer["json"] };
}
