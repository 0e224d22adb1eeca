import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { EXPLAIN_HEADER } from "./explain-header.js";
import { isLocalName, isLoopback } from "./local-host.js";

/** Which web pages may read the API: any, only those served from this machine, or these origins. */
export type AllowedOrigins = "any" | "local" | readonly string[];

/** What proxies say of a request, and pages must not. */
const OF_PROXIES =
  /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|x-http-method.*|x-method-override|x-original-.*)$/;
const HEADER_NAME = /^[\w-]{1,100}$/;
const READABLE = "x-request-id, retry-after, ratelimit, ratelimit-policy";

/**
 * A server on a loopback address may hold someone's private notes, and any page in that person's browser can call it: only local
 * pages may read the answers. A server on the network is public, and has no credentials that a page could misuse.
 */
export function defaultOrigins(host: string): AllowedOrigins {
  return isLoopback(host) ? "local" : "any";
}

/** @param headers that pages may send; any unless given: clients have their own, and none of them means anything here by itself */
export function allowOrigins(app: FastifyInstance, allowed: AllowedOrigins, headers?: readonly string[]): void {
  app.addHook("onRequest", (request, reply, done) => {
    const { origin } = request.headers;
    const isOpen = allowed === "any" || (origin !== undefined && isAllowed(origin, allowed));
    if (allowed !== "any") void reply.header("vary", "Origin");
    if (isOpen) void reply.header("access-control-allow-origin", allowed === "any" ? "*" : origin);
    void reply.header("access-control-expose-headers", READABLE);
    if (request.method !== "OPTIONS") return done();
    if (isOpen) answerPreflight(request, reply, headers);
    void reply.code(204).send();
  });
}

function answerPreflight(request: FastifyRequest, reply: FastifyReply, headers?: readonly string[]): void {
  const asked = String(request.headers["access-control-request-headers"] ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => HEADER_NAME.test(name) && !OF_PROXIES.test(name));
  const always = ["content-type", "x-request-id", EXPLAIN_HEADER];
  void reply
    .header("vary", [reply.getHeader("vary"), "Access-Control-Request-Headers"].filter(Boolean).join(", "))
    .header("access-control-allow-methods", "GET, POST")
    .header("access-control-allow-headers", [...new Set([...always, ...(headers ?? asked)])].join(", "))
    .header("access-control-max-age", "86400");
}

function isAllowed(origin: string, allowed: "local" | readonly string[]): boolean {
  if (allowed !== "local") return allowed.includes(origin);
  return URL.canParse(origin) && isLocalName(new URL(origin).hostname);
}
