import { HeaderMap, type ApolloServer, type BaseContext } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { FormattedExecutionResult } from "graphql";
import { withRequestId } from "./answer-plugin.js";
import { signalWhenClientLeaves } from "./client-gone.js";
import { compressAnswer } from "./compress-answer.js";
import type { ExplainAnswers } from "./explain-answer.js";
import type { Engine, RequestScope, ScopedRequest } from "./request-scope.js";

declare module "fastify" {
  interface FastifyRequest {
    operationName: string | undefined;
  }
}

/** The engine looks at the media types that the client takes only when it has an answer, and refuses it then. */
const NOT_ACCEPTABLE = 406;

/** GraphQL over HTTP at `/graphql`. Other methods than GET and POST are routed too, to be answered with 405. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<BaseContext>,
  createContext: (scope: RequestScope) => BaseContext,
  explain: ExplainAnswers,
  onEngine: (engine: Engine) => void = () => undefined,
): void {
  app.decorateRequest("operationName", undefined);
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/graphql",
    compress: false,
    onSend: compressAnswer,
    async handler(request, reply) {
      const signal = signalWhenClientLeaves(reply.raw);
      const explaining = explain.begin(request, reply);
      const explained = explaining && (await explaining);
      const scope = { requestId: request.id, signal, ...(explained && { explained }) };
      const httpGraphQLRequest = scopedRequest(request, scope);
      const context = async (): Promise<BaseContext> => createContext(scope);
      const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
      request.operationName = httpGraphQLRequest.operationName;
      for (const [name, value] of answer.headers) void reply.header(name, value);
      void reply.code(answer.status ?? 200);
      if (answer.body.kind === "chunked") throw new Error("The schema has no incremental delivery.");
      if (!httpGraphQLRequest.reachedEngine || answer.status === NOT_ACCEPTABLE) {
        return stampRequestId(answer.body.string, scope.requestId);
      }
      onEngine(httpGraphQLRequest.engine ?? "graphql-js");
      return explained ? explain.finish(answer.body.string, httpGraphQLRequest, explained) : answer.body.string;
    },
  });
}

function scopedRequest(request: FastifyRequest, scope: RequestScope): ScopedRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
  }
  const queryStart = request.url.indexOf("?");
  const search = queryStart === -1 ? "" : request.url.slice(queryStart);
  return { method: request.method, headers, search, body: request.body, scope };
}

/** A request refused before or after the engine is answered with one small error, which knows nothing of the request yet. */
function stampRequestId(body: string, requestId: string): string {
  const result = JSON.parse(body) as FormattedExecutionResult;
  return JSON.stringify({ ...result, errors: withRequestId(result.errors ?? [], requestId) });
}
