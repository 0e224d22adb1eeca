import type { ApolloServer, BaseContext } from "@apollo/server";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { FormattedExecutionResult } from "graphql";
import { NewsgraphError } from "../errors.js";
import { RETRY_AFTER } from "./admission/admission-gate.js";
import { AnswerMemory } from "./admission/answer-memory.js";
import { withRequestId } from "./answer-plugin.js";
import { answerType } from "./answer-type.js";
import { compressAnswer } from "./compress-answer.js";
import type { ExplainAnswers } from "./explain-answer.js";
import { graphqlRequest } from "./graphql-request.js";
import { refuse } from "./http-failures.js";
import { errorBody, type PublicCode } from "./public-error.js";
import type { Engine, RequestScope } from "./request-scope.js";
import { requestSignal } from "./request-signal.js";

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
  /** Bytes of the rows and answers of all requests under way. */
  answersBytes: number;
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
): void {
  app.decorateRequest("operationName", undefined);
  const memory = new AnswerMemory({ answer: bounds.answerBytes, all: bounds.answersBytes });
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
      const held = memory.open();
      reply.raw.once("close", () => held.release());
      const scope = { requestId: request.id, client: request.ip, signal, held, ...(explained && { explained }) };
      const httpGraphQLRequest = graphqlRequest(request, accept, scope);
      const context = async (): Promise<BaseContext> => createContext(scope);
      const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
      request.operationName = httpGraphQLRequest.operationName;
      for (const [name, value] of answer.headers) void reply.header(name, value);
      void reply.code(answer.status ?? 200);
      if (answer.body.kind === "chunked") throw new Error("The schema has no incremental delivery.");
      if (!httpGraphQLRequest.reachedEngine) return stampRequestId(answer.body.string, scope.requestId);
      onEngine(httpGraphQLRequest.engine ?? "graphql-js");
      try {
        held.keepText(answer.body.string);
      } catch (error) {
        return refused(error, reply, scope.requestId);
      }
      return explained ? explain.finish(answer.body.string, httpGraphQLRequest, explained) : answer.body.string;
    },
  });
}

/** An answer that is there and cannot be kept until it is sent. */
function refused(error: unknown, reply: FastifyReply, requestId: string): string {
  if (!(error instanceof NewsgraphError)) throw error;
  if (error.code === "TOO_MANY_REQUESTS") void reply.code(429).header("retry-after", RETRY_AFTER);
  return errorBody(error.code as PublicCode, error.message, requestId, error.remedy);
}

/** A request refused before the engine is answered with one small error, which knows nothing of the request yet. */
function stampRequestId(body: string, requestId: string): string {
  const result = JSON.parse(body) as FormattedExecutionResult;
  return JSON.stringify({ ...result, errors: withRequestId(result.errors ?? [], requestId) });
}
