import type { ScopedRequest } from "../request-scope.js";
import { runOperation, type OperationAnswer, type OperationDeps } from "../run-operation.js";
import type { BatchScale } from "./batch-scale.js";

/** Operations that one request may have. */
export const MOST_OPERATIONS = 20;

/** Why a list is not taken for a batch; undefined where it is. */
export function complaintAboutBatch(list: readonly unknown[], isOn: boolean): string | undefined {
  if (!isOn) return "This server takes one operation a request, and no list of them.";
  if (list.length === 0) return "The batch has no operation.";
  if (list.length > MOST_OPERATIONS) {
    return `The batch has ${list.length} operations; at most ${MOST_OPERATIONS} are allowed.`;
  }
  const wrong = list.findIndex((item) => typeof item !== "object" || item === null || Array.isArray(item));
  return wrong === -1 ? undefined : `Operation ${wrong + 1} of the batch is no JSON object.`;
}

/** Answers operations at once, each by itself; all that is bad for one of them is told in its place. In their order. */
export async function runBatch(
  deps: OperationDeps,
  scale: BatchScale,
  operations: readonly ScopedRequest[],
): Promise<OperationAnswer[]> {
  try {
    return await Promise.all(operations.map((operation) => runOne(deps, scale, operation)));
  } finally {
    await scale.leave();
  }
}

async function runOne(deps: OperationDeps, scale: BatchScale, operation: ScopedRequest): Promise<OperationAnswer> {
  try {
    return await runOperation(deps, operation);
  } finally {
    if (!operation.isWeighed) scale.endUnweighed();
  }
}
