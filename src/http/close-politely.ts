import type { FastifyInstance } from "fastify";

/** While the server closes, asks the clients of running requests not to keep their connections: closing waits for each of them. */
export function closePolitely(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook("preClose", (done) => {
    isClosing = true;
    done();
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (isClosing) void reply.header("connection", "close");
    done(null, payload);
  });
}
