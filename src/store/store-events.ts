import type { CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent } from "mongodb";

type Of = "requestId" | "commandName";

/** What a client of the store tells of its commands and of its pool of connections; durations are in milliseconds. */
export interface StoreEvents {
  on(event: "commandStarted", listener: (event: Pick<CommandStartedEvent, Of | "command">) => void): unknown;
  on(
    event: "commandSucceeded",
    listener: (event: Pick<CommandSucceededEvent, Of | "reply" | "duration">) => void,
  ): unknown;
  on(event: "commandFailed", listener: (event: Pick<CommandFailedEvent, Of | "failure" | "duration">) => void): unknown;
  on(event: PoolEvent, listener: () => void): unknown;
}

export type PoolEvent =
  | "connectionCreated"
  | "connectionClosed"
  | "connectionCheckOutStarted"
  | "connectionCheckedOut"
  | "connectionCheckOutFailed"
  | "connectionCheckedIn";

/** The server's name for what went wrong, or the driver's; never the message: it may repeat what was sent. */
export function nameOfFailure(failure: Error & { codeName?: unknown }): string {
  return typeof failure.codeName === "string" ? failure.codeName : failure.name;
}
