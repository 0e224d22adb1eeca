import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { refuse } from "./http-failures.js";

/** Requests that a client may send on one connection without waiting for answers. */
const MOST_AT_ONCE = 32;

/** Refuses a flood of requests on one connection, and ends it: each would be worked on at once, before anybody else's. */
export function boundPipelining(app: FastifyInstance): void {
  const underWay = new WeakMap<Socket, number>();
  app.addHook("onRequest", (request, reply, done) => {
    const { socket } = request.raw;
    const count = (underWay.get(socket) ?? 0) + 1;
    underWay.set(socket, count);
    reply.raw.on("close", () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    if (count <= MOST_AT_ONCE) return done();
    void reply.header("connection", "close");
    const message = `At most ${MOST_AT_ONCE} requests may be sent on one connection without waiting for answers.`;
    void refuse(request, reply, 429, "TOO_MANY_REQUESTS", message);
  });
}
