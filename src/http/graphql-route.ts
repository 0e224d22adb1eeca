import type { ApolloServer, BaseContext } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import type { FormattedExecutionResult } from "graphql";
import { failure } from "../errors.js";
import { withRequestId } from "./answer-plugin.js";
import { answerType } from "./answer-type.js";
import { compressAnswer } from "./compress-answer.js";
import type { ExplainAnswers } from "./explain-answer.js";
import { graphqlRequest } from "./graphql-request.js";
import { refuse } from "./http-failures.js";
import { errorBody } from "./public-error.js";
import type { Engine, RequestScope } from "./request-scope.js";
import { requestSignal } from "./request-signal.js";
import type { SilentStore } from "./silent-store.js";

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

const NOT_ACCEPTABLE = "The Accept header takes neither application/json nor application/graphql-response+json.";

/** GraphQL over HTTP at `/graphql`. Other methods than GET and POST are routed too, to be answered with 405. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<BaseContext>,
  createContext: (scope: RequestScope) => BaseContext,
  explain: ExplainAnswers,
  bounds: RequestBounds,
  onEngine: (engine: Engine) => void = () => undefined,
  store?: SilentStore,
): void {
  app.decorateRequest("operationName", undefined);
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/graphql",
    compress: false,
    onSend: compressAnswer,
    async handler(request, reply) {
      const accept = answerType(request.headers.accept);
      if (accept === undefined) return refuse(request, reply, 406, "BAD_USER_INPUT", NOT_ACCEPTABLE);
      const signal = requestSignal(reply.raw, bounds.requestMs, store);
      const explaining = explain.begin(request, reply);
      const explained = explaining && (await explaining);
      const scope = { requestId: request.id, client: request.ip, signal, ...(explained && { explained }) };
      const httpGraphQLRequest = graphqlRequest(request, accept, scope);
      const context = async (): Promise<BaseContext> => createContext(scope);
      const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
      request.operationName = httpGraphQLRequest.operationName;
      for (const [name, value] of answer.headers) void reply.header(name, value);
      void reply.code(answer.status ?? 200);
      if (answer.body.kind === "chunked") throw new Error("The schema has no incremental delivery.");
      if (!httpGraphQLRequest.reachedEngine) return stampRequestId(answer.body.string, scope.requestId);
      onEngine(httpGraphQLRequest.engine ?? "graphql-js");
      if (isLarger(answer.body.string, bounds.answerBytes)) return tooLarge(bounds.answerBytes, scope.requestId);
      return explained ? explain.finish(answer.body.string, httpGraphQLRequest, explained) : answer.body.string;
    },
  });
}

function isLarger(text: string, bytes: number): boolean {
  return text.length > bytes || (text.length * 3 > bytes && Buffer.byteLength(text) > bytes);
}

function tooLarge(bytes: number, requestId: string): string {
  const { message, remedy } = failure("ANSWER_TOO_LARGE", `The answer has more than ${bytes} bytes.`);
  return errorBody("ANSWER_TOO_LARGE", message, requestId, remedy);
}

/** A request refused before the engine is answered with one small error, which knows nothing of the request yet. */
function stampRequestId(body: string, requestId: string): string {
  const result = JSON.parse(body) as FormattedExecutionResult;
  return JSON.stringify({ ...result, errors: withRequestId(result.errors ?? [], requestId) });
}
