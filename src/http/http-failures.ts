import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LIMITS } from "./limits/limits.js";
import { errorBody, type PublicCode } from "./public-error.js";

const COMPLAINTS = new Map<number, string>([
  [400, "The request body is not valid JSON."],
  [413, `The request body is too large; at most ${LIMITS.bodyBytes} bytes are allowed.`],
  [415, "The Content-Type must be application/json."],
]);

/** Requests that reach no route, or fail before or beside the GraphQL engine, are answered as JSON in the same shape. */
export function answerHttpFailures(app: FastifyInstance): void {
  app.setNotFoundHandler(nothingThere);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const complaint = COMPLAINTS.get(status);
    if (complaint !== undefined) return answer(request, reply, status, "BAD_USER_INPUT", complaint);
    // A path that leads out of the folder of the playground's files.
    if (status === 403) return nothingThere(request, reply);
    app.log.error({ requestId: request.id, err: error }, "a request failed");
    return answer(request, reply, 500, "INTERNAL_SERVER_ERROR", "Something went wrong on our side.");
  });
}

/** For an address that cannot be decoded: it reaches no route and no hook. */
export function answerBadAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply.header("x-request-id", request.id);
  void answer(request, reply, 400, "BAD_USER_INPUT", "The path of the address is not valid percent-encoded text.");
}

/** The path alone: a GET query stands behind the question mark and belongs into no log. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split("?", 1)[0] as string;
}

function nothingThere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = pathOf(request).slice(0, 100);
  const paths = "/, /graphql, /schema.graphql, /healthz and /readyz";
  const message = `There is nothing at ${request.method} ${path}; there is ${paths}.`;
  return answer(request, reply, 404, "BAD_USER_INPUT", message);
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: PublicCode,
  message: string,
): FastifyReply {
  const wanted = request.headers.accept?.includes("application/graphql-response+json");
  const type = wanted && pathOf(request) === "/graphql" ? "application/graphql-response+json" : "application/json";
  return reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(errorBody(code, message, request.id));
}
