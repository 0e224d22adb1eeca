import type { Logger } from "pino";
import type { Readiness } from "./http/health-routes.js";
import type { Store } from "./store/connection.js";
import { findMissingIndexes } from "./store/missing-indexes.js";

/** Asks the store now. What is wrong goes into the log; the answer names no host. */
export async function checkReadiness(store: Store, logger: Logger): Promise<Readiness> {
  try {
    await store.ping();
    const missing = await findMissingIndexes(store);
    if (missing.length > 0)
      logger.warn({ missing }, "not ready: indexes lack; newsgraph serve creates them at its start");
    return { store: true, indexes: missing.length === 0 };
  } catch (error) {
    logger.warn({ err: error }, "not ready: the store does not answer");
    return { store: false, indexes: false };
  }
}
