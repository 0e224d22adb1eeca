import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { pathOf } from "./http-failures.js";

/** Status written for a client that left before its answer; no standard has a number for it. */
const CLIENT_CLOSED_REQUEST = 499;
const LONGEST_TEXT = 100;

/** Echoes the request id and writes one line per request: never a query text, a variable or a header. */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-request-id", request.id);
    reply.raw.once("close", () => {
      const status = reply.raw.writableFinished ? reply.statusCode : CLIENT_CLOSED_REQUEST;
      const { id: requestId, method, operationName } = request;
      const ms = Math.round(reply.elapsedTime * 10) / 10;
      const path = pathOf(request).slice(0, LONGEST_TEXT);
      logger.info({ requestId, method, path, status, ms, operation: operationName?.slice(0, LONGEST_TEXT) }, "request");
    });
    done();
  });
}
