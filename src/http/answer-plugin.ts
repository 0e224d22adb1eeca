import type { ApolloServerPlugin, BaseContext, GraphQLResponse } from "@apollo/server";
import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { RequestContext } from "../context.js";
import { innermost, isOurFault, type StoreFailure } from "./public-error.js";
import type { NewsgraphError } from "../errors.js";
import { lettersOf } from "./answer-size.js";
import { isGraphqlType } from "./answer-type.js";
import { JsonText } from "./json-text.js";
import { isAbandoned } from "./request-signal.js";
import type { ScopedRequest } from "./request-scope.js";

const MOST_LOGGED_ERRORS = 5;

/** Puts the request id into every error, logs those that are ours, and chooses the status that the media type asks for. */
export function answerPlugin(logger: Logger, storeFailure: StoreFailure): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart({ request: { http } }) {
      const request = http as ScopedRequest;
      return {
        async didResolveOperation({ operationName }) {
          if (operationName) request.operationName = operationName;
        },
        async didEncounterErrors({ errors }) {
          // Nobody waits for the answer of a cancelled request; its errors are the cancellation.
          if (isAbandoned(request.scope.signal)) return;
          const ours = errors.filter((error) => isOurFault(error, storeFailure));
          for (const error of ours.slice(0, MOST_LOGGED_ERRORS)) logError(logger, error, request, ours.length);
        },
        async willSendResponse({ source, contextValue, response: { body, http: head } }) {
          request.reachedEngine = true;
          // A request that is refused before its context is made has none.
          const { notices } = contextValue as Partial<RequestContext>;
          if (body.kind === "single" && notices && notices.size > 0) {
            body.singleResult.extensions = { ...body.singleResult.extensions, notices: [...notices] };
          }
          if (body.kind === "single") refuseTooLarge(body.singleResult, request);
          request.facts.code = codeOf(body);
          if (body.kind !== "single" || !body.singleResult.errors) return;
          body.singleResult.errors = withRequestId(body.singleResult.errors, request.scope.requestId);
          const isWellFormed = source !== undefined;
          // GraphQL over HTTP: an `application/json` answer to a well-formed request is 200 even where the document is refused.
          if (head.status === 400 && isWellFormed && !isGraphqlType(request.headers.get("accept"))) head.status = 200;
        },
      };
    },
  };
}

/** `OK`, or the code of the first error. */
function codeOf(body: GraphQLResponse["body"]): string {
  const [error] = (body.kind === "single" ? body.singleResult.errors : undefined) ?? [];
  return error ? String(error.extensions?.["code"]) : "OK";
}

/** Before its text is made: the same row may stand in it at thousands of places. A plan has looked while it wrote. */
function refuseTooLarge(result: FormattedExecutionResult, { scope: { held } }: ScopedRequest): void {
  if (!result.data || result.data instanceof JsonText) return;
  try {
    held.checkText(lettersOf(result.data, held.mostText));
  } catch (error) {
    const { message, code, remedy } = error as NewsgraphError;
    delete result.data;
    result.errors = [{ message, extensions: { code, remedy } }];
  }
}

/** The same errors, each with `extensions.requestId`. */
export function withRequestId(errors: readonly GraphQLFormattedError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
}

function logError(logger: Logger, error: GraphQLError, request: ScopedRequest, ofThisRequest: number): void {
  const { scope, operationName } = request;
  logger.error(
    {
      requestId: scope.requestId,
      operation: operationName,
      path: error.path?.join("."),
      ofThisRequest,
      err: innermost(error),
    },
    "a request failed",
  );
}
