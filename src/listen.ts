import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
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
  await app.listen({ host, port }).catch((error: unknown) => {
    throw cannotListen(host, port, error);
  });
  const address = app.server.address() as AddressInfo;
  return `http://${hostToOpen(host)}:${address.port}`;
}

/**
 * Opens the port and closes it again: what takes minutes should not end in a port that was taken all along.
 * @throws NewsgraphError CANNOT_LISTEN
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen({ host, port }), "listening");
  } catch (error) {
    throw cannotListen(host, port, error);
  }
  server.close();
  await once(server, "close");
}

function cannotListen(host: string, port: number, error: unknown): Error {
  const { code = "unknown error" } = error as NodeJS.ErrnoException;
  return failure("CANNOT_LISTEN", `Port ${port} on ${host} cannot be opened: ${REASONS[code] ?? code}.`, error);
}

/** A server that listens on every address is opened as localhost. */
function hostToOpen(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
