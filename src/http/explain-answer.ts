import type { FastifyReply, FastifyRequest } from "fastify";
import type { FormattedExecutionResult } from "graphql";
import type { Logger } from "pino";
import type { ExplainedReads, Explainer } from "../store/explainer.js";
import { EXPLAIN_HEADER } from "./explain-header.js";
import type { ScopedRequest } from "./request-scope.js";

/** Explanations are an extra: where one fails, the log says why, and the answer is as good as without. */
export interface ExplainAnswers {
  /** Undefined where the request does not ask, or may not. */
  begin(request: FastifyRequest, reply: FastifyReply): Promise<ExplainedReads | undefined> | undefined;
  /** The answer with `extensions.explain`. */
  finish(answer: string, request: ScopedRequest, explained: ExplainedReads): Promise<string>;
}

export function explainAnswers(explainer: Explainer | undefined, logger: Logger): ExplainAnswers {
  return {
    begin(request, reply) {
      if (explainer === undefined || request.headers[EXPLAIN_HEADER] !== "1") return undefined;
      return begin(explainer, request, reply).catch((error: unknown) => {
        logger.warn({ requestId: request.id, err: error }, "a request could not be explained");
        return undefined;
      });
    },
    async finish(answer, { scope, engine = "graphql-js" }, explained) {
      // Explaining would ask the store once more for somebody who has left.
      if (scope.signal.aborted) return answer;
      const result = JSON.parse(answer) as FormattedExecutionResult;
      const explain = { engine, ...(await explained.report()) };
      return JSON.stringify({ ...result, extensions: { ...result.extensions, explain } });
    },
  };
}

async function begin(explainer: Explainer, { id }: FastifyRequest, { raw }: FastifyReply): Promise<ExplainedReads> {
  const explained = await explainer.begin(id);
  if (raw.closed) explained.end();
  else raw.once("close", () => explained.end());
  return explained;
}
