import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isGraphqlType } from "./answer-type.js";
import { LIMITS } from "./limits/limits.js";
import { isVisit } from "./pages/browser-visits.js";
import { errorBody, type PublicCode } from "./public-error.js";

const COMPLAINTS = new Map<number, string>([
  [400, "The request body is not valid JSON."],
  [413, `The request body is too large; at most ${LIMITS.bodyBytes} bytes are allowed.`],
  [415, "The Content-Type must be application/json."],
]);

/** Where there is something for GET alone. */
const PATHS = ["/", "/search", "/playground", "/schema.graphql", "/limits", "/healthz", "/readyz", "/metrics"];

/** Requests that reach no route, or fail before or beside the GraphQL engine, are answered as JSON in the same shape. */
export function answerHttpFailures(app: FastifyInstance): void {
  app.setNotFoundHandler(nothingThere);
  app.addHook("preParsing", (request, reply, _payload, done) => {
    const complaint = request.headers["content-type"] === undefined ? undefined : unreadable(request.headers);
    if (complaint === undefined) return done();
    void reply.header("accept-encoding", "identity");
    void refuse(request, reply, 415, "BAD_USER_INPUT", complaint);
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const complaint = COMPLAINTS.get(status);
    if (complaint !== undefined) return refuse(request, reply, status, "BAD_USER_INPUT", complaint);
    // A path that leads out of the folder of a page's files.
    if (status === 403) return nothingThere(request, reply);
    app.log.error({ requestId: request.id, err: error }, "a request failed");
    return refuse(request, reply, 500, "INTERNAL_SERVER_ERROR", "Something went wrong on our side.");
  });
}

/** For an address that cannot be decoded: it reaches no route and no hook. */
export function answerBadAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply.header("x-request-id", request.id);
  void refuse(request, reply, 400, "BAD_USER_INPUT", "The path of the address is not valid percent-encoded text.");
}

/** The path alone: a GET query stands behind the question mark and belongs into no log. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split("?", 1)[0] as string;
}

/** Answers with one error, in the media type that the client takes. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: PublicCode,
  message: string,
): FastifyReply {
  const isGraphql = isGraphqlType(request.headers.accept) && pathOf(request) === "/graphql";
  return reply
    .code(status)
    .type(`${isGraphql ? "application/graphql-response+json" : "application/json"}; charset=utf-8`)
    .send(errorBody(code, message, request.id));
}

/** A body that is packed, or not UTF-8, would be read as something else. */
function unreadable(headers: FastifyRequest["headers"]): string | undefined {
  const packed = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (packed !== "identity") return "The request body must not be compressed: send it without Content-Encoding.";
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers["content-type"] ?? "")?.[1]?.toLowerCase() ?? "utf-8";
  if (!/^(?:utf-?8|us-ascii)$/.test(charset)) return "The request body must be UTF-8.";
  return undefined;
}

const PAGE_HEADERS = { "content-security-policy": "default-src 'none'; frame-ancestors 'none'", vary: "accept" };
const NOTHING_THERE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nothing here – Newsgraph</title>
<h1>There is nothing at this address</h1>
<p><a href="/">What the store holds</a> · <a href="/search">Search</a> · <a href="/playground">Playground</a></p>
</html>
`;

function nothingThere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = pathOf(request);
  if (PATHS.includes(path) && request.method !== "GET") {
    const message = `${path} is there for GET alone.`;
    return refuse(request, reply.header("allow", "GET, HEAD"), 405, "BAD_USER_INPUT", message);
  }
  if (request.method === "GET" && isVisit(request)) {
    return reply.code(404).headers(PAGE_HEADERS).type("text/html; charset=utf-8").send(NOTHING_THERE);
  }
  const paths = "/, /search, /playground, /graphql, /schema.graphql, /limits, /healthz and /readyz";
  const message = `There is nothing at ${request.method} ${path.slice(0, 100)}; there is ${paths}.`;
  return refuse(request, reply, 404, "BAD_USER_INPUT", message);
}
