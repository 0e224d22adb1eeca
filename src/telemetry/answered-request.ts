import type { DocumentNode, OperationDefinitionNode } from "graphql";

/** What is known of a GraphQL operation once its request is over. Names are the client's own words. */
export interface AnsweredOperation {
  name?: string;
  /** `OK`, or the code of the first error. */
  code: string;
  /** Absent where it was refused before it was measured. */
  cost?: { pages: number; nodes: number; values: number };
  engine?: string;
  /** Present once it is known to be valid. */
  document?: DocumentNode;
  definition?: OperationDefinitionNode;
  phases: OperationPhases;
}

/** Where the time of an operation went, in milliseconds; a phase is absent where it was not reached. */
export interface OperationPhases {
  /** Parsing, validating and measuring. */
  prepare?: number;
  /** Waiting for its turn among costly requests. */
  wait?: number;
  /** Reading and putting the answer together. */
  execute?: number;
  /** Of that, while at least one read of the store was under way. */
  store?: number;
}

/** An HTTP request whose answer is written, or whose client has left. */
export interface AnsweredRequest {
  requestId: string;
  method: string;
  /** As it was asked for, without what stands behind the question mark. */
  path: string;
  /** The path of the route that answered; absent where there is none. */
  route?: string;
  status: number;
  /** From its arrival. */
  ms: number;
  /** None where it was refused before the engine, or asked for something else. */
  operations: readonly AnsweredOperation[];
}

/** Told of each request when it is over. */
export type RequestObserver = (request: AnsweredRequest) => void;
