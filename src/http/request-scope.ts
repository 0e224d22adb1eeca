import type { HTTPGraphQLRequest } from "@apollo/server";
import type { HeldMemory } from "./admission/answer-memory.js";
import type { ExplainedReads } from "../store/explainer.js";

/** What belongs to one request whatever it asks for. */
export interface RequestScope {
  /** Stands in the answer's header, in its errors and in the log. */
  requestId: string;
  /** Address of who asks: costly requests are shared out by it. */
  client: string;
  /** Aborted when the client leaves before its answer is written. */
  signal: AbortSignal;
  /** What is held in memory for it. */
  held: HeldMemory;
  /** What to read with where the request is to be explained. */
  explained?: ExplainedReads;
}

/** Plans, or graphql-js with the resolvers. */
export type Engine = "plans" | "graphql-js";

/** An HTTP request on its way through the GraphQL engine, with what is learned about it there. */
export interface ScopedRequest extends HTTPGraphQLRequest {
  scope: RequestScope;
  /** The operation's name, once known. */
  operationName?: string;
  /** What executed the operation; graphql-js unless said otherwise. */
  engine?: Engine;
  /** Whether the engine made the answer; if not, its errors lack the request id. */
  reachedEngine?: boolean;
}
