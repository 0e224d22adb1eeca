import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AnsweredOperation, AnsweredRequest, RequestObserver } from "../telemetry/answered-request.js";
import { pathOf } from "./http-failures.js";
import type { ScopedRequest } from "./request-scope.js";

declare module "fastify" {
  interface FastifyRequest {
    /** What came of the GraphQL operation, where there was one. */
    operation: ScopedRequest | undefined;
  }
}

/** Status told of a client that left before its answer; no standard has a number for it. */
const CLIENT_CLOSED_REQUEST = 499;

/** Tells `observers` of each request once its answer is written or its client has left. */
export function observeRequests(app: FastifyInstance, observers: readonly RequestObserver[]): void {
  app.decorateRequest("operation", undefined);
  app.addHook("onRequest", (request, reply, done) => {
    reply.raw.once("close", () => {
      const answered = answeredRequest(request, reply);
      for (const observe of observers) observe(answered);
    });
    done();
  });
}

function answeredRequest(request: FastifyRequest, reply: FastifyReply): AnsweredRequest {
  const { id: requestId, method, operation, routeOptions } = request;
  return {
    requestId,
    method,
    path: pathOf(request),
    ...(routeOptions.url !== undefined && { route: routeOptions.url }),
    status: reply.raw.writableFinished ? reply.statusCode : CLIENT_CLOSED_REQUEST,
    ms: reply.elapsedTime,
    ...(operation && { operation: answeredOperation(operation) }),
  };
}

function answeredOperation({ operationName, facts, engine, scope }: ScopedRequest): AnsweredOperation {
  const { code = "OK", phases, ...known } = facts;
  const store = scope.storeTime.ms;
  return {
    ...known,
    ...(operationName && { name: operationName }),
    ...(engine && { engine }),
    code,
    phases: { ...phases, ...(store > 0 && { store }) },
  };
}
