import type { Logger } from "pino";

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
