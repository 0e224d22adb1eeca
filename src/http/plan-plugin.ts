import { HeaderMap, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { getVariableValues, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { RequestContext } from "../context.js";
import { NewsgraphError, type ErrorCode } from "../errors.js";
import { planCache } from "../plans/plan-cache.js";
import { runPlan } from "../plans/run-plan.js";
import { JsonText } from "./json-text.js";
import type { ScopedRequest } from "./request-scope.js";
import { untilAborted } from "./until-aborted.js";

/**
 * A store that took this long to fail, in milliseconds, is not asked once more: graphql-js finds it failing at once, so that a request
 * waits for a silent store only once.
 */
const SLOW_FAILURE = 1_000;
const SLOW_CODES = new Set<ErrorCode>(["STORE_UNAVAILABLE", "TIMEOUT"]);
/** What graphql-js could only find again, with as much memory. */
const FINAL_CODES = new Set<ErrorCode>(["ANSWER_TOO_LARGE", "TOO_MANY_REQUESTS"]);

/**
 * Answers the operations that plans know. All others, and every answer with errors, are graphql-js's: to run an operation once more
 * costs a request that fails some time, and makes what it says of errors the same.
 */
export function planPlugin(schema: GraphQLSchema, logger: Logger): ApolloServerPlugin<BaseContext> {
  const planOf = planCache(schema);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          // Which operation of the document is meant is not known, though the type says so.
          if (!(operation as typeof operation | undefined)) return null;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
            maxErrors: 1,
          });
          if (!coerced) return null;
          const plan = planOf(document, operation, coerced);
          if (!plan) return null;
          const context = contextValue as RequestContext;
          const start = performance.now();
          try {
            // It has failed already, and graphql-js says so.
            if (context.read.signal?.aborted) return null;
            // Small reads know nothing of the signal: to cancel them is not worth while, to wait for them in vain neither.
            const data = new JsonText(await untilAborted(runPlan(plan, coerced, context.fresh()), context.read.signal));
            (request.http as ScopedRequest).engine = "plans";
            return {
              http: { headers: new HeaderMap() },
              body: { kind: "single", singleResult: { data: data as never } },
            };
          } catch (error) {
            if (!(error instanceof NewsgraphError)) logger.debug({ err: error }, "a plan gave up");
            else if (isFinal(error, performance.now() - start)) {
              context.read.signal = AbortSignal.abort(error);
            }
            return null;
          }
        },
      };
    },
  };
}

function isFinal({ code }: NewsgraphError, ms: number): boolean {
  return FINAL_CODES.has(code) || (SLOW_CODES.has(code) && ms > SLOW_FAILURE);
}
