import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import { failure } from "./errors.js";
import type { Readiness } from "./http/health-routes.js";
import type { Store } from "./store/connection.js";
import { findMissingIndexes } from "./store/missing-indexes.js";

/** Who asks has to decide where the next request goes, and cannot wait for a store that is silent. */
const PATIENCE_MS = 800;

/** Asks the store now. What is wrong goes into the log; the answer names no host. */
export async function checkReadiness(store: Store, logger: Logger): Promise<Readiness> {
  const late = new AbortController();
  try {
    const silence = setTimeout(PATIENCE_MS, undefined, { signal: late.signal }).then(() => {
      throw failure("STORE_UNAVAILABLE");
    });
    const missing = await Promise.race([store.ping().then(() => findMissingIndexes(store)), silence]);
    if (missing.length > 0)
      logger.warn({ missing }, "not ready: indexes lack; newsgraph serve creates them at its start");
    return { store: true, indexes: missing.length === 0 };
  } catch (error) {
    logger.warn({ err: error }, "not ready: the store does not answer");
    return { store: false, indexes: false };
  } finally {
    late.abort();
  }
}
