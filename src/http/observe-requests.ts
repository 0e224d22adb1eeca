import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AnsweredOperation, AnsweredRequest, RequestObserver } from "../telemetry/answered-request.js";
import { pathOf } from "./http-failures.js";
import type { ScopedRequest } from "./request-scope.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The GraphQL operations that it brought to the engine, with what came of them. */
    operations: readonly ScopedRequest[] | undefined;
  }
}

/** Status told of a client that left before its answer; no standard has a number for it. */
const CLIENT_CLOSED_REQUEST = 499;

/** Tells `observers` of each request once its answer is written or its client has left. */
export function observeRequests(app: FastifyInstance, observers: readonly RequestObserver[]): void {
  app.decorateRequest("operations", undefined);
  app.addHook("onRequest", (request, reply, done) => {
    reply.raw.on("close", () => {
      const answered = answeredRequest(request, reply);
      for (const observe of observers) observe(answered);
    });
    done();
  });
}

function answeredRequest(request: FastifyRequest, reply: FastifyReply): AnsweredRequest {
  const { id: requestId, method, operations = [], routeOptions } = request;
  return {
    requestId,
    method,
    path: pathOf(request),
    ...(routeOptions.url !== undefined && { route: routeOptions.url }),
    status: reply.raw.writableFinished ? reply.statusCode : CLIENT_CLOSED_REQUEST,
    ms: reply.elapsedTime,
    operations: operations.map(answeredOperation),
  };
}

/** Nothing else is told of the operation any more, so that its facts need not be copied. */
function answeredOperation({ operationName, facts, engine, scope }: ScopedRequest): AnsweredOperation {
  const answered = facts as AnsweredOperation;
  answered.code ??= "OK";
  if (operationName) answered.name = operationName;
  if (engine) answered.engine = engine;
  const store = scope.storeTime.ms;
  if (store > 0) answered.phases.store = store;
  return answered;
}
