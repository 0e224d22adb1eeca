import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { NewsgraphError } from "./errors.js";
import { storeFailure } from "./store/store-failure.js";

/**
 * Logs what nobody waits for, and goes on. Where one item of a list breaks the rules of its type, graphql-js leaves the promises of the
 * items before it alone; one of them that is rejected later must not end the server for everybody.
 * @returns ends it
 */
export function logStrayRejections(logger: Logger): () => void {
  const log = (reason: unknown): void =>
    logger.error({ err: reason }, "a part of a request failed that nobody waits for");
  process.on("unhandledRejection", log);
  return () => void process.off("unhandledRejection", log);
}

/** One for each server in a program of somebody else's. */
const guests = new Set<unknown>();

/**
 * The same in a program of somebody else's, whose own mistakes end it as they would without this server.
 * @returns ends it
 */
export function logOwnStrayRejections(logger: Logger): () => void {
  const log = (reason: unknown): void => {
    if (isOwn(reason)) logger.error({ err: reason }, "a part of a request failed that nobody waits for");
    // Node ends the program only where nobody listens.
    else if (process.listeners("unhandledRejection").every((one) => guests.has(one))) throw reason;
  };
  guests.add(log);
  process.on("unhandledRejection", log);
  return () => {
    process.off("unhandledRejection", log);
    guests.delete(log);
  };
}

function isOwn(reason: unknown): boolean {
  return reason instanceof GraphQLError || storeFailure(reason) instanceof NewsgraphError;
}
