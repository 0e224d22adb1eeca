import type { HTTPGraphQLRequest } from "@apollo/server";
import type { AnswerAside } from "./aside/execute-aside.js";
import type { HeldMemory } from "./admission/answer-memory.js";
import type { ExplainedReads } from "../store/explainer.js";
import type { BatchScale } from "./batch/batch-scale.js";
import type { KeyBudgets } from "./keys/key-budgets.js";
import type { StoreTime } from "../store/store-time.js";
import type { Engine } from "./engine.js";
import type { AnsweredOperation } from "../telemetry/answered-request.js";

/** What belongs to one request whatever it asks for. */
export interface RequestScope {
  /** Stands in the answer's header, in its errors and in the log. */
  requestId: string;
  /** The key or else the address of who asks: costly requests are shared out by it. */
  client: string;
  /** What the key may still ask for; absent without one. */
  budgets?: KeyBudgets;
  /** What weighs its operations together; absent where it has only one. */
  batch?: BatchScale;
  /** Aborted when the client leaves before its answer is written. */
  signal: AbortSignal;
  /** What its reads of the store take. */
  storeTime: StoreTime;
  /** What is held in memory for it. */
  held: HeldMemory;
  /** What to read with where the request is to be explained. */
  explained?: ExplainedReads;
}

/** What is told of an operation once it is over, as far as it is known. */
export type OperationFacts = Partial<Pick<AnsweredOperation, "code" | "cost" | "document" | "definition">> &
  Pick<AnsweredOperation, "phases">;

/** An HTTP request on its way through the GraphQL engine, with what is learned about it there. */
export interface ScopedRequest extends HTTPGraphQLRequest {
  scope: RequestScope;
  /** The digest under which its document is kept if it is valid. */
  keepAs?: string;
  /** Whether the scale of its batch has been told what it asks for. */
  isWeighed?: boolean;
  facts: OperationFacts;
  /** Whether it has waited for its turn. */
  isCostly?: boolean;
  /** Its whole answer, where another thread has executed it. */
  answerAside?: AnswerAside;
  /** When the engine was given it, by `performance.now()`. */
  startedAt: number;
  /** The operation's name, once known. */
  operationName?: string;
  /** What executed the operation; graphql-js unless said otherwise. */
  engine?: Engine;
  /** Whether the engine made the answer; if not, its errors lack the request id. */
  reachedEngine?: boolean;
}
