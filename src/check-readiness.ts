import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import { failure, type NewsgraphError } from "./errors.js";
import type { Readiness } from "./http/health-routes.js";
import type { Store } from "./store/connection.js";
import { findMissingIndexes } from "./store/missing-indexes.js";

/** Who asks has to decide where the next request goes, and cannot wait for a store that is silent. */
const PATIENCE_MS = 800;

/**
 * Asks the store whenever it is called, once for all who ask at the same time. The answer says what is wrong, since when it was seen to be,
 * and what to do, and names no host; the log has the cause, each time that something changes.
 */
export function readinessOf(store: Store, logger: Logger): () => Promise<Readiness> {
  let asking: Promise<Readiness> | undefined;
  let fault: { code: string; since: Date } | undefined;

  function unready(what: NewsgraphError, isStore: boolean): Readiness {
    const { code, message, remedy } = what;
    if (fault?.code !== code) {
      fault = { code, since: new Date() };
      logger.warn({ code, err: what.cause ?? what }, "not ready");
    }
    const reasons = [{ code, message, since: fault.since.toISOString(), remedy }];
    return { store: isStore, indexes: false, reasons };
  }

  async function ask(): Promise<Readiness> {
    const missing = await missingIndexes(store).catch((error: unknown) => error as Error);
    if (missing instanceof Error) return unready(failure("STORE_UNAVAILABLE", undefined, missing), false);
    if (missing.length > 0) return unready(failure("INDEXES_MISSING", undefined, new Error(missing.join(", "))), true);
    if (fault) logger.info({ since: fault.since.toISOString() }, "ready again");
    fault = undefined;
    return { store: true, indexes: true };
  }

  return () => (asking ??= ask().finally(() => (asking = undefined)));
}

/** @throws where the store does not answer in time */
async function missingIndexes(store: Store): Promise<string[]> {
  const late = new AbortController();
  try {
    const silence = setTimeout(PATIENCE_MS, undefined, { signal: late.signal }).then(() => {
      throw new Error(`The store did not answer within ${PATIENCE_MS} ms.`);
    });
    return await Promise.race([store.ping().then(() => findMissingIndexes(store)), silence]);
  } finally {
    late.abort();
  }
}
