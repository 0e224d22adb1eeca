/** One POST to the API. */
export interface ApiRequest {
  query: string;
  variables?: Record<string, unknown>;
  /** Other variables with which the same document is sent before. */
  sentBefore?: Record<string, unknown>;
  operationName?: string;
  /** The `accept` header. */
  accept?: string;
}
