import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { failure } from "./errors.js";

const REASONS: Record<string, string> = {
  EADDRINUSE: "another program listens there already",
  EACCES: "this user may not listen there",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "there is no host of that name",
};

/**
 * Opens the port.
 * @returns the address to open in a browser, without a slash at its end
 * @throws NewsgraphError CANNOT_LISTEN
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code = "unknown error" } = error as NodeJS.ErrnoException;
    throw failure("CANNOT_LISTEN", `Port ${port} on ${host} cannot be opened: ${REASONS[code] ?? code}.`, error);
  }
  const address = app.server.address() as AddressInfo;
  return `http://${hostToOpen(host)}:${address.port}`;
}

/** A server that listens on every address is opened as localhost. */
function hostToOpen(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
