import type { FastifyInstance } from "fastify";
import { ADMISSION } from "./admission/admission-gate.js";
import { MOST_OPERATIONS } from "./batch/run-batch.js";
import type { RequestBounds } from "./graphql-route.js";
import { DEFAULT_PAGE, LARGEST_PAGE, LIMITS, QUERY_LIMITS, type QueryLimits } from "./limits/limits.js";

/** `/limits`: how much one request may ask for, as this server has it, and by which keys of the environment it can be changed. Times are in milliseconds. */
export function limitsRoute(
  app: FastifyInstance,
  bounds: RequestBounds,
  queryLimits: QueryLimits,
  batching = false,
): void {
  const { running, ofOneClient, waitMs } = ADMISSION;
  const limits = {
    ...LIMITS,
    ...queryLimits,
    ...bounds,
    operations: batching ? MOST_OPERATIONS : 1,
    keys: {
      ...Object.fromEntries(QUERY_LIMITS.map((name) => [name, limitKey(name)])),
      requestMs: "REQUEST_TIMEOUT",
      answerBytes: "ANSWER_MB",
      answersBytes: "ANSWERS_MB",
    },
    pageSize: { default: DEFAULT_PAGE, most: LARGEST_PAGE },
    costlyRequests: { running, ofOneClient, waitMs },
  };
  app.get("/limits", async () => limits);
}

/** The environment key of a limit: `LIMIT_ROOT_FIELDS`. */
function limitKey(name: string): string {
  return `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
