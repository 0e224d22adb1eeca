import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { pathOf } from "./http-failures.js";

/** Status written for a client that left before its answer; no standard has a number for it. */
const CLIENT_CLOSED_REQUEST = 499;
const LONGEST_NAME = 100;

/** Echoes the request id and writes one line per request: never a query text, a variable or a header. */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-request-id", request.id);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    write(request, reply.statusCode, reply.elapsedTime);
    done();
  });
  app.addHook("onRequestAbort", (request, done) => {
    write(request, CLIENT_CLOSED_REQUEST);
    done();
  });

  function write(request: FastifyRequest, status: number, elapsed?: number): void {
    const { id, method, operationName } = request;
    const operation = operationName?.slice(0, LONGEST_NAME);
    const ms = elapsed === undefined ? undefined : Math.round(elapsed * 10) / 10;
    logger.info({ requestId: id, method, path: pathOf(request).slice(0, 200), status, ms, operation }, "request");
  }
}
