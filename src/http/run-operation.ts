import type { ApolloServer, BaseContext } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import type { RequestTracer } from "../telemetry/request-tracer.js";
import { withRequestId } from "./answer-plugin.js";
import { isGraphqlType } from "./answer-type.js";
import { askedDocument, putDocument } from "./documents/asked-document.js";
import type { DocumentRefusal, Documents } from "./documents/documents.js";
import type { Engine } from "./engine.js";
import { errorBody } from "./public-error.js";
import type { RequestScope, ScopedRequest } from "./request-scope.js";

/** The answer to one operation, whether it came alone or with others. */
export interface OperationAnswer {
  status: number;
  headers: Iterable<readonly [name: string, value: string]>;
  /** JSON, in UTF-8 where it is a buffer. */
  text: string | Buffer;
  /** Absent where the request never got so far. */
  engine?: Engine;
  /** Whether the document was asked for by its id. */
  isById: boolean;
}

export interface OperationDeps {
  apollo: ApolloServer<BaseContext>;
  documents: Documents;
  createContext: (scope: RequestScope) => BaseContext;
  /** Does the work of each operation within a span. */
  trace?: RequestTracer | undefined;
}

/** Finds the document of one operation, and has the engine answer it. */
export async function runOperation(deps: OperationDeps, request: ScopedRequest): Promise<OperationAnswer> {
  const { apollo, documents, createContext, trace = (_request, work) => work() } = deps;
  const found = documents.find(askedDocument(request));
  if ("code" in found) return refused(found, request);
  const isById = found.text !== undefined;
  if (found.text !== undefined) putDocument(request, found.text);
  if (found.keepAs !== undefined) request.keepAs = found.keepAs;
  const context = async (): Promise<BaseContext> => createContext(request.scope);
  const {
    body,
    headers,
    status = 200,
  } = await trace(request, () => apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context }));
  if (body.kind === "chunked") throw new Error("The schema has no incremental delivery.");
  const { answerAside: aside, scope } = request;
  if (aside) {
    request.engine = aside.engine;
    request.facts.code = aside.code;
    scope.storeTime.add(aside.storeMs, aside.reads);
    return { ...aside, isById };
  }
  if (!request.reachedEngine) return { status, headers, text: stampRequestId(body.string, scope), isById };
  return { status, headers, text: body.string, engine: request.engine ?? "graphql-js", isById };
}

function refused(
  { code, message, remedy, status, isProtocol }: DocumentRefusal,
  asked: ScopedRequest,
): OperationAnswer {
  asked.facts.code = code;
  const isGraphql = isGraphqlType(asked.headers.get("accept"));
  const isFailed = code === "BAD_USER_INPUT" || (isGraphql && !isProtocol);
  const type = isGraphql ? "application/graphql-response+json" : "application/json";
  return {
    status: isFailed ? status : 200,
    headers: [["content-type", `${type}; charset=utf-8`]],
    text: errorBody(code, message, asked.scope.requestId, remedy),
    isById: true,
  };
}

/** A request refused before the engine is answered with one small error, which knows nothing of the request yet. */
function stampRequestId(body: string, { requestId }: RequestScope): string {
  const result = JSON.parse(body) as FormattedExecutionResult;
  return JSON.stringify({ ...result, errors: withRequestId(result.errors ?? [], requestId) });
}
