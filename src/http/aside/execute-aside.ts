import type { ToldRead } from "../../store/store-time.js";
import type { Engine } from "../engine.js";

/** An operation that has been found valid and let in, as another thread takes it. */
export interface OperationAside {
  requestId: string;
  /** The media type that was chosen; absent for `application/json`. */
  accept?: string;
  query: string;
  operationName?: string;
  variables?: Readonly<Record<string, unknown>>;
}

/** Its whole answer. */
export interface AnswerAside {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  /** JSON in UTF-8. */
  text: Buffer;
  engine: Engine;
  /** `OK`, or the code of its first error. */
  code: string;
  reads: readonly ToldRead[];
  /** Milliseconds in which at least one of them was under way. */
  storeMs: number;
}

/**
 * Executes an operation in another thread until `signal` aborts, after which its promise may stay open for ever; undefined where no
 * thread is there yet. Rejects where the thread could not do it: with a NewsgraphError where it is the operation's fault.
 */
export type ExecuteAside = (operation: OperationAside, signal: AbortSignal) => Promise<AnswerAside> | undefined;
