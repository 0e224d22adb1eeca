import { Server, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How long clients may keep a connection without a request while the server closes: most use theirs sooner, and learn that it ends. */
const IDLE_MS = 1_000;
const LOOK_EVERY_MS = 20;

declare module "fastify" {
  interface FastifyInstance {
    /**
     * To be called before `close`, so that no request is lost: takes no new connections, answers what comes on the others, each for the last
     * time, and ends when none is left or after `ms`.
     */
    drain: (ms: number) => Promise<void>;
    /** When the server was told to close; undefined while it was not. */
    stoppingSince: () => Date | undefined;
  }
}

/** While the server closes, asks clients not to keep their connections: closing an idle one may cross with its next request. */
export function closePolitely(app: FastifyInstance): void {
  let closing: Date | undefined;
  const sockets = new Set<Socket>();
  app.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  app.addHook("preClose", (done) => {
    closing ??= new Date();
    done();
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (closing) void reply.header("connection", "close");
    done(null, payload);
  });
  app.decorate("stoppingSince", () => closing);
  app.decorate("drain", async (ms: number): Promise<void> => {
    closing ??= new Date();
    // Right after the event loop has taken those connections that wait: others would be reset.
    await new Promise((resolve) => setImmediate(resolve));
    // That of HTTP would close idle connections at once.
    Server.prototype.close.call(app.server);
    const start = performance.now();
    while (sockets.size > 0 && performance.now() - start < ms) {
      if (performance.now() - start > Math.min(IDLE_MS, ms)) app.server.closeIdleConnections();
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    for (const socket of sockets) socket.destroy();
  });
}
