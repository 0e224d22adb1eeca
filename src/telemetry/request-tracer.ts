/** What a tracer sees of a request on its way through the engine; the second half is known only when the work is done. */
export interface TracedRequest {
  method: string;
  headers: { get(name: string): string | undefined };
  scope: { requestId: string };
  operationName?: string;
  engine?: string;
  facts: {
    code?: string;
    cost?: { pages: number; nodes: number; values: number };
    definition?: { operation: string };
  };
}

/** Does the work of a request within a span of its own. */
export type RequestTracer = <T>(request: TracedRequest, work: () => Promise<T>) => Promise<T>;
