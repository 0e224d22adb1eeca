import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { RequestObserver } from "../telemetry/answered-request.js";

const LONGEST_TEXT = 100;

/** Every answer says the id of its request. */
export function echoRequestIds(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-request-id", request.id);
    done();
  });
}

/** Writes one line per request: never a query text, a variable or a header. */
export function requestLog(logger: Logger): RequestObserver {
  return ({ requestId, method, path, status, ms, operations }) => {
    const name = operations.flatMap(({ name = [] }) => name).join();
    const line = {
      requestId,
      method,
      path: path.slice(0, LONGEST_TEXT),
      status,
      ms: tenths(ms),
      operation: name.slice(0, LONGEST_TEXT) || undefined,
    };
    logger.info(line, "request");
  };
}

/** Milliseconds as they are written into the log. */
export function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
