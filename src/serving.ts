import type { Logger } from "pino";
import type { Config } from "./config.js";
import { createLogger } from "./logger.js";
import { openStore, type Store } from "./store/connection.js";
import { DERIVATION_VERSION } from "./store/meta.js";
import { findSeedState } from "./store/meta-writes.js";
import { openTelemetry, type Telemetry } from "./telemetry/telemetry.js";
import { version } from "./version.js";

/** What a server stands on. */
export interface Serving {
  store: Store;
  logger: Logger;
  telemetry: Telemetry;
  close: () => Promise<void>;
}

/**
 * Opens the store to serve from, and brings its schema up to date.
 * @param say told what may take long
 * @throws NewsgraphError as `openStore` does
 */
export async function openServing(config: Config, say: (message: string) => void): Promise<Serving> {
  const logger = await createLogger(config.logLevel);
  const telemetry = await openTelemetry(
    { metrics: config.metrics !== undefined, tracing: config.tracing === true },
    version(),
    logger,
  );
  const { observeStore: observe } = telemetry;
  const primaryOnly = config.rowCacheMegabytes !== undefined;
  const store = await openStore(config, { say, readOnly: true, primaryOnly, observe, tellCommands: config.tracing });
  const close = async (): Promise<void> => {
    await store.close();
    await telemetry.tracing?.close();
  };
  try {
    await store.ensureSchema();
  } catch (error) {
    await close();
    throw error;
  }
  return { store, logger, telemetry, close };
}

/** Says so where what the store holds was worked out by another version. */
export async function tellOtherVersion(store: Store, say: (message: string) => void): Promise<void> {
  const { version = DERIVATION_VERSION } = await findSeedState(store);
  if (version === DERIVATION_VERSION) return;
  say(
    "This store was loaded by another version of Newsgraph: search and suggestions lack until any source is seeded again.",
  );
}
