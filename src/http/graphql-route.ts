import type { FastifyInstance, FastifyRequest } from "fastify";
import { failure } from "../errors.js";
import { answerType } from "./answer-type.js";
import { compressAnswer } from "./compress-answer.js";
import { cacheableAnswer } from "./documents/cacheable-answer.js";
import type { ExplainAnswers } from "./explain-answer.js";
import { graphqlRequest } from "./graphql-request.js";
import { refuse } from "./http-failures.js";
import { errorBody } from "./public-error.js";
import type { Engine, RequestScope } from "./request-scope.js";
import { requestSignal } from "./request-signal.js";
import { runOperation, type OperationDeps } from "./run-operation.js";

declare module "fastify" {
  interface FastifyRequest {
    operationName: string | undefined;
  }
}

/** What one request may take altogether. */
export interface RequestBounds {
  /** Milliseconds from its arrival to its answer. */
  requestMs: number;
  /** Bytes of its answer. */
  answerBytes: number;
}

export interface RouteDeps extends OperationDeps {
  explain: ExplainAnswers;
  bounds: RequestBounds;
  onEngine?: ((engine: Engine) => void) | undefined;
  /** Whether answers take a key. */
  isPrivate: boolean;
}

const NOT_ACCEPTABLE = "The Accept header takes neither application/json nor application/graphql-response+json.";

/** GraphQL over HTTP at `/graphql`. Other methods than GET and POST are routed too, to be answered with 405. */
export function graphqlRoute(app: FastifyInstance, deps: RouteDeps): void {
  const { explain, bounds, onEngine, documents, isPrivate } = deps;
  const caching = { maxAge: documents.settings.maxAge, isPrivate };
  app.decorateRequest("operationName", undefined);
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/graphql",
    compress: false,
    onSend: compressAnswer,
    async handler(request, reply) {
      const accept = answerType(request.headers.accept);
      if (accept === undefined) return refuse(request, reply, 406, "BAD_USER_INPUT", NOT_ACCEPTABLE);
      const signal = requestSignal(reply.raw, bounds.requestMs);
      const explaining = explain.begin(request, reply);
      const explained = explaining && (await explaining);
      const scope = { requestId: request.id, ...clientOf(request), signal, ...(explained && { explained }) };
      const operation = graphqlRequest(request, accept, scope);
      const { status, headers, text, engine, isById } = await runOperation(deps, operation);
      request.operationName = operation.operationName;
      for (const [name, value] of headers) void reply.header(name, value);
      void reply.code(status);
      const isKept = isById && request.method === "GET";
      if (engine === undefined) return isKept ? cacheableAnswer(request, reply, text, caching) : text;
      onEngine?.(engine);
      if (isLarger(text, bounds.answerBytes)) return tooLarge(bounds.answerBytes, scope.requestId);
      if (explained) return explain.finish(text, operation, explained);
      return isKept ? cacheableAnswer(request, reply, text, caching) : text;
    },
  });
}

function clientOf({ apiKey, ip }: FastifyRequest): Pick<RequestScope, "client" | "budgets"> {
  return apiKey ? { client: `key ${apiKey.keyId}`, budgets: apiKey.budgets } : { client: ip };
}

function isLarger(text: string, bytes: number): boolean {
  return text.length > bytes || (text.length * 3 > bytes && Buffer.byteLength(text) > bytes);
}

function tooLarge(bytes: number, requestId: string): string {
  const { message, remedy } = failure("ANSWER_TOO_LARGE", `The answer has more than ${bytes} bytes.`);
  return errorBody("ANSWER_TOO_LARGE", message, requestId, remedy);
}
