/** One POST to the API. */
export interface ApiRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  /** The `accept` header. */
  accept?: string;
}
