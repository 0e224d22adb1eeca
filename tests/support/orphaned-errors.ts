import { GraphQLError } from "graphql";
import { afterAll, beforeAll } from "vitest";

/**
 * Lets errors of fields pass that nobody waits for any more: graphql-js gives up a list when one of its items fails at once, and does
 * not listen to the items before it. All other rejections fail the run as ever.
 */
export function toleratesOrphanedErrors(): void {
  let others: NodeJS.UnhandledRejectionListener[] = [];
  const listen: NodeJS.UnhandledRejectionListener = (reason, promise) => {
    if (reason instanceof GraphQLError && reason.path) return;
    for (const other of others) other(reason, promise);
  };
  beforeAll(() => {
    others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection").on("unhandledRejection", listen);
  });
  afterAll(() => {
    process.removeListener("unhandledRejection", listen);
    for (const other of others) process.on("unhandledRejection", other);
  });
}
