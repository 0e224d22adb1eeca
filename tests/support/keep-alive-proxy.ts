import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exchange, ExchangeError, whenListening, type Exchange, type Reply } from "./http-exchange.js";

export interface KeepAliveProxy {
  port: number;
  /** GETs that were sent once more, since the connection that was kept from the request before had closed. */
  repeated(): number;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;
/** Those of one connection alone; a proxy sets its own. */
const HOP_BY_HOP = ["connection", "keep-alive", "transfer-encoding", "content-length"];

/**
 * A reverse proxy that keeps its connections to the server behind it, as nginx with `keepalive` does. Like that it sends a GET once more where
 * such a connection closes before anything of the answer came, and a POST never; like HAProxy it tries again while nobody listens.
 */
export async function startKeepAliveProxy(target: number): Promise<KeepAliveProxy> {
  const agent = new Agent({ keepAlive: true });
  let repeated = 0;
  const hand = async (request: Exchange): Promise<Reply> => {
    try {
      return await exchange(agent, target, request);
    } catch (error) {
      if (!(error instanceof ExchangeError) || !error.isReused || request.method !== "GET") throw error;
      repeated += 1;
      return exchange(agent, target, request);
    }
  };
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method, url = "/", headers } = incoming;
    const body = Buffer.concat(chunks);
    const request: Exchange = {
      method: method === "POST" ? "POST" : "GET",
      path: url,
      headers: endToEnd(headers),
      body,
    };
    try {
      const reply = await whenListening(() => hand(request), PATIENCE_MS);
      response.writeHead(reply.status, endToEnd(reply.headers)).end(reply.body);
    } catch (error) {
      response.writeHead(502).end((error as Error).message);
    }
  };
  const server = createServer((request, response) => void serve(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    repeated: () => repeated,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function endToEnd(headers: IncomingMessage["headers"]): IncomingMessage["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
}
