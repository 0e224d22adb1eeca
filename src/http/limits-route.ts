import type { FastifyInstance } from "fastify";
import { ADMISSION } from "./admission/admission-gate.js";
import { MOST_OPERATIONS } from "./batch/run-batch.js";
import type { RequestBounds } from "./graphql-route.js";
import { DEFAULT_PAGE, LARGEST_PAGE, LIMITS } from "./limits/limits.js";

/** `/limits`: how much one request may ask for, as this server has it. Times are in milliseconds. */
export function limitsRoute(app: FastifyInstance, bounds: RequestBounds, batching = false): void {
  const { running, ofOneClient, waitMs } = ADMISSION;
  const limits = {
    ...LIMITS,
    ...bounds,
    operations: batching ? MOST_OPERATIONS : 1,
    pageSize: { default: DEFAULT_PAGE, most: LARGEST_PAGE },
    costlyRequests: { running, ofOneClient, waitMs },
  };
  app.get("/limits", async () => limits);
}
