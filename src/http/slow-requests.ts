import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { Logger } from "pino";
import type { RequestObserver } from "../telemetry/answered-request.js";
import { operationShape, type OperationShape } from "./operation-shape.js";
import { tenths } from "./request-log.js";

/** Writes a line for each GraphQL request that took `slowMs` or longer: what it asks for, without its values, and where its time went. */
export function slowRequests(logger: Logger, slowMs: number): RequestObserver {
  // Kept as long as the documents themselves: a slow query seldom comes alone.
  const shapes = new WeakMap<object, OperationShape>();
  const shapeOf = (document: DocumentNode, definition: OperationDefinitionNode): OperationShape => {
    const known = shapes.get(definition) ?? operationShape(document, definition);
    shapes.set(definition, known);
    return known;
  };
  return ({ requestId, status, ms, operations }) => {
    if (ms < slowMs) return;
    for (const { document, definition, cost, phases, code, engine } of operations) {
      const shape = document && definition && shapeOf(document, definition);
      const time = Object.fromEntries(Object.entries(phases).map(([phase, took]) => [phase, tenths(took as number)]));
      logger.warn({ requestId, status, code, ms: tenths(ms), time, cost, engine, ...shape }, "a slow request");
    }
  };
}
