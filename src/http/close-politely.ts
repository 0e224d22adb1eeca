import { Server, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How long clients may keep a connection without a request while the server closes: most use theirs sooner, and learn that it ends. */
const IDLE_MS = 1_000;
const LOOK_EVERY_MS = 20;
/** A turn of the event loop in which hardly anything can have come unseen, and how long such a one is waited for. */
const SHORT_TURN_MS = 2;
const TURNS_MS = 500;

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
  let accepted = 0;
  app.server.on("connection", (socket: Socket) => {
    accepted++;
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
    await noneWaits(() => accepted);
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

/** Resolves right after the event loop has taken all connections that wait: those that it has not taken when it stops to are reset. */
async function noneWaits(accepted: () => number): Promise<void> {
  const start = performance.now();
  for (let turn = start; turn - start < TURNS_MS;) {
    const before = accepted();
    await new Promise((resolve) => setImmediate(resolve));
    const now = performance.now();
    if (accepted() === before && now - turn < SHORT_TURN_MS) return;
    turn = now;
  }
}
