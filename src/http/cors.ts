import type { FastifyInstance } from "fastify";
import { EXPLAIN_HEADER } from "./explain-header.js";

/** Which web pages may read the API: any, only those served from this machine, or these origins. */
export type AllowedOrigins = "any" | "local" | readonly string[];

const LOCAL_HOST = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const PREFLIGHT = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": `content-type, x-request-id, ${EXPLAIN_HEADER}, apollo-require-preflight, x-apollo-operation-name`,
  "access-control-max-age": "86400",
} as const;

/**
 * A server on a loopback address may hold someone's private notes, and any page in that person's browser can call it: only local
 * pages may read the answers. A server on the network is public, and has no credentials that a page could misuse.
 */
export function defaultOrigins(host: string): AllowedOrigins {
  return isLocal(host.includes(":") ? `[${host}]` : host) ? "local" : "any";
}

export function allowOrigins(app: FastifyInstance, allowed: AllowedOrigins): void {
  app.addHook("onRequest", (request, reply, done) => {
    const { origin } = request.headers;
    if (allowed === "any") void reply.header("access-control-allow-origin", "*");
    else void reply.header("vary", "Origin");
    if (allowed !== "any" && origin !== undefined && isAllowed(origin, allowed)) {
      void reply.header("access-control-allow-origin", origin);
    }
    void reply.header("access-control-expose-headers", "x-request-id");
    if (request.method === "OPTIONS") void reply.headers(PREFLIGHT).code(204).send();
    else done();
  });
}

function isAllowed(origin: string, allowed: "local" | readonly string[]): boolean {
  if (allowed !== "local") return allowed.includes(origin);
  return URL.canParse(origin) && isLocal(new URL(origin).hostname);
}

function isLocal(hostname: string): boolean {
  return LOCAL_HOST.test(hostname);
}
