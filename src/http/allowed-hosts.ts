import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import { refuse } from "./http-failures.js";
import { isLocalName, isLoopback } from "./local-host.js";

/** Names under which a server may be asked, besides those of this machine; of `.example.com` any that ends so. */
export type AllowedHosts = "any" | readonly string[];

/**
 * A page can have its own name mean 127.0.0.1 and then read what a server there says, as if it were the page's own: only the name that it
 * asks for tells. A server on the network is asked under names that it cannot know.
 */
export function allowedHosts(listensOn: string, named: AllowedHosts | undefined): AllowedHosts {
  return named ?? (isLoopback(listensOn) ? [] : "any");
}

/** Refuses requests whose `Host` is not one of these, those that name two, and those that name none though HTTP/1.1 wants one. */
export function allowHosts(app: FastifyInstance, allowed: AllowedHosts): void {
  app.addHook("onRequest", (request, reply, done) => {
    const complaint = complaintAbout(request.raw, allowed);
    if (complaint === undefined) return done();
    const [status, message] = complaint;
    void refuse(request, reply, status, "BAD_USER_INPUT", message);
  });
}

function complaintAbout(
  { rawHeaders, httpVersion }: Pick<IncomingMessage, "rawHeaders" | "httpVersion">,
  allowed: AllowedHosts,
): [number, string] | undefined {
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && /^host$/i.test(rawHeaders[at - 1] ?? ""));
  if (hosts.length > 1) return [400, "The request has more than one Host header."];
  const [host] = hosts;
  if (host === undefined && httpVersion === "1.1") return [400, "The request has no Host header."];
  // Browsers always name one.
  if (host === undefined || allowed === "any") return undefined;
  const name = nameIn(host);
  if (name !== undefined && (isLocalName(name) || allowed.some((one) => matches(name, one)))) return undefined;
  return [403, "This server does not answer under this name; ALLOWED_HOSTS says under which it does."];
}

/** Without port and the dot of the root. */
function nameIn(host: string): string | undefined {
  return /^(\[[\da-f:.]+\]|[^\s:/@[\]]+?)\.?(?::\d*)?$/i.exec(host)?.[1]?.toLowerCase();
}

function matches(name: string, allowed: string): boolean {
  return name === allowed || (allowed.startsWith(".") && name.endsWith(allowed));
}
