import { HeaderMap, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import type { Logger } from "pino";
import type { RequestContext } from "../../context.js";
import { NewsgraphError } from "../../errors.js";
import { JsonText } from "../json-text.js";
import { COST_HEADER } from "../limits/told-cost.js";
import type { ScopedRequest } from "../request-scope.js";
import { untilAborted } from "../until-aborted.js";
import type { ExecuteAside } from "./execute-aside.js";

/**
 * Has costly operations executed in another thread, so that this one goes on with all others meanwhile: to decode, put together and write
 * one large answer takes up to a tenth of a second without a break.
 */
export function asidePlugin(execute: ExecuteAside, logger: Logger): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ request, source, contextValue }) {
          const asked = request.http as ScopedRequest;
          if (!asked.isCostly || mustStay(asked)) return null;
          const { requestId, signal } = asked.scope;
          const { operationName, variables } = request;
          const accept = asked.headers.get("accept");
          const answer = execute(
            {
              requestId,
              query: source ?? "",
              ...(accept !== undefined && { accept }),
              ...(operationName !== undefined && { operationName }),
              ...(variables !== undefined && { variables }),
            },
            signal,
          );
          if (!answer) return null;
          try {
            asked.answerAside = await untilAborted(answer, signal);
          } catch (error) {
            // What takes more memory than there is would take it from this thread next.
            if (error instanceof NewsgraphError)
              (contextValue as RequestContext).read.signal = AbortSignal.abort(error);
            else if (!signal.aborted)
              logger.warn({ requestId, err: error }, "a costly request could not be worked on aside");
            return null;
          }
          return {
            http: { headers: new HeaderMap() },
            body: { kind: "single", singleResult: { data: new JsonText("null") as never } },
          };
        },
      };
    },
  };
}

/** Whether more is wanted of the request than its answer. */
function mustStay({ scope, headers }: ScopedRequest): boolean {
  return scope.explained !== undefined || headers.get(COST_HEADER) === "1";
}
