import type { Config } from "../config.js";
import type { AnswerAside, OperationAside } from "../http/aside/execute-aside.js";
import type { MemoryBounds } from "../http/admission/answer-memory.js";
import type { QueryLimits } from "../http/limits/limits.js";

/** What a thread begins with; plain data, as all that threads tell each other. */
export interface ThreadSettings {
  store: { uri: string; database: string; primaryOnly: boolean };
  limits: QueryLimits;
  plans: boolean;
  /** How long the store may work on one read, in milliseconds. */
  readMs: number;
  memory: MemoryBounds;
  /** The most that its heap may have; what V8 gives a process of this machine unless set. */
  heapMegabytes?: number;
  logLevel: Config["logLevel"];
  /** Whether log lines go to a terminal; a thread cannot see. */
  isTerminal: boolean;
}

/** To the thread. */
export type ThreadRequest = { id: number } & ({ operation: OperationAside } | { isCancelled: true });

/** From the thread: that it is ready, or what came of an operation. */
export type ThreadReply = "ready" | ({ id: number } & ({ answer: AnswerOfThread } | { failed: string }));

/** A buffer arrives as bytes. */
export type AnswerOfThread = Omit<AnswerAside, "text"> & { text: Uint8Array<ArrayBuffer> };
