import type { CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent, Document } from "mongodb";
import { nameOfFailure } from "./store-events.js";

/** Who tells of commands: a client that was opened to do so. */
export interface CommandEvents {
  on(event: "commandStarted", listener: (event: Started) => void): unknown;
  on(event: "commandSucceeded", listener: (event: Succeeded) => void): unknown;
  on(event: "commandFailed", listener: (event: Failed) => void): unknown;
}

type Started = Pick<CommandStartedEvent, "requestId" | "commandName" | "command">;
type Succeeded = Pick<CommandSucceededEvent, "requestId" | "reply">;
type Failed = Pick<CommandFailedEvent, "requestId" | "failure">;

/** A command that went to the store. Times are of `performance.now()`. */
export interface SeenCommand {
  operation: string;
  collection: string;
  command: Document;
  startedAt: number;
  /** Absent while nothing has come back. */
  endedAt?: number;
  /** Rows of the answer. */
  rows?: number;
  /** The server's name for what went wrong, or the driver's. */
  failure?: string;
}

/** Sorts the commands of many requests, which share connections, by the comment that each command carries. */
export class CommandLog {
  readonly #seen = new Map<string, SeenCommand[]>();
  readonly #underWay = new Map<number, SeenCommand>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  listenTo(events: CommandEvents): void {
    events.on("commandStarted", (event) => this.#start(event));
    events.on("commandSucceeded", ({ requestId, reply }) => this.#end(requestId, { rows: rowsOf(reply) }));
    events.on("commandFailed", ({ requestId, failure }) => this.#end(requestId, { failure: nameOfFailure(failure) }));
  }

  /** From now on commands with this comment are kept, in the order in which they go out. */
  open(comment: string): void {
    this.#seen.set(comment, []);
  }

  seenWith(comment: string): readonly SeenCommand[] {
    return this.#seen.get(comment) ?? [];
  }

  forget(comment: string): void {
    this.#seen.delete(comment);
  }

  #start({ requestId, commandName, command }: Started): void {
    const kept = this.#seen.get(String(command["comment"]));
    if (!kept) return;
    const target: unknown = commandName === "getMore" ? command["collection"] : command[commandName];
    const seen = { operation: commandName, collection: String(target), command, startedAt: this.#now() };
    kept.push(seen);
    this.#underWay.set(requestId, seen);
  }

  #end(requestId: number, outcome: { rows?: number | undefined; failure?: string }): void {
    const seen = this.#underWay.get(requestId);
    if (!seen) return;
    this.#underWay.delete(requestId);
    seen.endedAt = this.#now();
    if (outcome.rows !== undefined) seen.rows = outcome.rows;
    if (outcome.failure !== undefined) seen.failure = outcome.failure;
  }
}

function rowsOf(reply: unknown): number | undefined {
  const { cursor } = reply as { cursor?: { firstBatch?: unknown[]; nextBatch?: unknown[] } };
  return (cursor?.firstBatch ?? cursor?.nextBatch)?.length;
}
