import type { Logger } from "pino";
import type { RequestObserver } from "../telemetry/answered-request.js";
import { operationShape, type OperationShape } from "./operation-shape.js";
import { tenths } from "./request-log.js";

/** Writes a line for each GraphQL request that took `slowMs` or longer: what it asks for, without its values, and where its time went. */
export function slowRequests(logger: Logger, slowMs: number): RequestObserver {
  // Kept as long as the documents themselves: a slow query seldom comes alone.
  const shapes = new WeakMap<object, OperationShape>();
  return ({ requestId, status, ms, operation }) => {
    if (!operation || ms < slowMs) return;
    const { document, definition, cost, phases, code, engine } = operation;
    let shape = definition && shapes.get(definition);
    if (document && definition && !shape) shapes.set(definition, (shape = operationShape(document, definition)));
    const time = Object.fromEntries(Object.entries(phases).map(([phase, took]) => [phase, tenths(took as number)]));
    logger.warn({ requestId, status, code, ms: tenths(ms), time, cost, engine, ...shape }, "a slow request");
  };
}
