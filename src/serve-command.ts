import path from "node:path";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { OperationThread } from "./aside/operation-thread.js";
import type { Config } from "./config.js";
import { createContext } from "./context.js";
import { readinessOf } from "./check-readiness.js";
import { allowedHosts } from "./http/allowed-hosts.js";
import { defaultOrigins } from "./http/cors.js";
import { watchKeys } from "./http/keys/watch-keys.js";
import { isLoopback } from "./http/local-host.js";
import { documentSettings } from "./http/documents/document-settings.js";
import { LIMITS } from "./http/limits/limits.js";
import { checkPort, listen } from "./listen.js";
import { watchedRowCache } from "./loaders/content-watch.js";
import { createLogger } from "./logger.js";
import { packageRoot } from "./package-root.js";
import { buildGraph, printGraph } from "./resolvers/graph.js";
import { createServer } from "./server.js";
import { findApiKeys } from "./store/api-keys/api-key-records.js";
import { openStore, type Store } from "./store/connection.js";
import { createExplainer } from "./store/explainer.js";
import { DERIVATION_VERSION } from "./store/meta.js";
import { findListSizes } from "./store/list-sizes/kept-list-sizes.js";
import { findSeedState } from "./store/meta-writes.js";
import { logStrayRejections } from "./stray-rejections.js";
import { findRecentRuns } from "./store/run-records.js";
import { storeFailure } from "./store/store-failure.js";
import { meterRowCache } from "./loaders/row-cache-meters.js";
import { openTelemetry, type Telemetry } from "./telemetry/telemetry.js";
import { version } from "./version.js";

/** How long running requests may take to finish once the server is told to stop, beside what one may take anyway. */
const GRACE_MS = 1_000;
const MEGABYTE = 1024 * 1024;

export interface ServeRequest {
  config: Config;
  streams: { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream };
  /** Stops the server. */
  signal: AbortSignal;
  /** Run on the open store before the port opens. */
  prepare?: (store: Store) => Promise<void>;
  /** Told the address of the reader once it is there. */
  onListening?: (address: string) => void;
}

/**
 * Serves what the store holds until `signal` aborts.
 * @throws NewsgraphError where the store cannot be opened or the port not be listened on
 */
export async function serveCommand({ config, streams, signal, prepare, onListening }: ServeRequest): Promise<void> {
  const say = (message: string): void => void streams.stderr.write(`${message}\n`);
  await checkPort(config.host, config.port);
  const logger = await createLogger(config.logLevel);
  const telemetry = await openTelemetry(
    { metrics: config.metrics !== undefined, tracing: config.tracing === true },
    version(),
    logger,
  );
  const { observeStore: observe } = telemetry;
  const primaryOnly = config.rowCacheMegabytes !== undefined;
  const store = await openStore(config, { say, readOnly: true, primaryOnly, observe, tellCommands: config.tracing });
  try {
    await store.ensureSchema();
    await prepare?.(store);
    const { version = DERIVATION_VERSION } = await findSeedState(store);
    if (version !== DERIVATION_VERSION) {
      say(
        "This store was loaded by another version of Newsgraph: search and suggestions lack until any source is seeded again.",
      );
    }
    if (signal.aborted) return;
    const app = await createApp(store, config, logger, telemetry);
    const stopLogging = logStrayRejections(logger);
    try {
      const address = await listen(app, config.host, config.port);
      streams.stdout.write(`Reader: ${address}/\nPlayground: ${address}/playground\nGraphQL API: ${address}/graphql\n`);
      onListening?.(`${address}/`);
      await aborted(signal);
    } finally {
      await app.drain(config.requestMs + GRACE_MS);
      await app.close();
      stopLogging();
    }
  } finally {
    await store.close();
    await telemetry.tracing?.close();
  }
}

async function createApp(
  store: Store,
  config: Config,
  logger: Logger,
  { metrics, tracing }: Telemetry,
): Promise<FastifyInstance> {
  const { rowCacheMegabytes: megabytes, apiKeys } = config;
  const rowCache = megabytes === undefined ? undefined : watchedRowCache(store, megabytes * MEGABYTE);
  metrics?.observeSeedRuns(() => findRecentRuns(store));
  if (metrics && rowCache) meterRowCache(metrics, rowCache.cache);
  const bounds = {
    requestMs: config.requestMs,
    answerBytes: config.answerMegabytes * MEGABYTE,
    answersBytes: config.answersMegabytes * MEGABYTE,
  };
  const limits = { ...LIMITS, ...config.limits };
  const readMs = Math.min(LIMITS.readMs, config.requestMs);
  // A trace has the commands of the store, which another thread does not tell.
  const thread = tracing
    ? undefined
    : new OperationThread(
        {
          store: { uri: store.uri, database: store.database, primaryOnly: rowCache !== undefined },
          limits,
          plans: config.queryPlans,
          readMs,
          memory: { answer: bounds.answerBytes, all: bounds.answersBytes },
          logLevel: config.logLevel,
          isTerminal: process.stderr.isTTY,
        },
        logger,
      );
  const watched = apiKeys && (await watchKeys(() => findApiKeys(store), logger));
  const app = await createServer({
    schema: buildGraph(),
    sdl: printGraph(),
    // What is explained is what the store is asked, so nothing is taken from the cache.
    createContext: ({ signal, held, storeTime, explained }) =>
      createContext({
        store,
        signal,
        budget: held,
        storeTime,
        maxTimeMS: readMs,
        ...(explained ? explained.reads : { cache: rowCache?.open() }),
      }),
    storeFailure,
    limits,
    listSizes: () => findListSizes(store, 1_000),
    silentFor: store.silentFor,
    plans: config.queryPlans,
    checkReadiness: readinessOf(store, logger),
    playgroundFolder: path.join(packageRoot(), "dist/playground"),
    readerFolder: path.join(packageRoot(), "dist/reader"),
    trustedProxies: config.trustedProxies,
    bounds,
    executeAside: thread?.execute,
    keys: watched && { isRequired: apiKeys === "required", ring: watched.ring },
    batching: config.batching,
    documents: await documentSettings(config.documents),
    allowedHosts: allowedHosts(config.host, config.allowedHosts),
    allowedHeaders: config.corsHeaders,
    allowedOrigins: config.corsOrigins ?? defaultOrigins(config.host),
    ...(mayExplain(config) && { explainer: createExplainer(store) }),
    logger,
    slowMs: config.slowMs,
    ...(metrics && config.metrics && { metrics: { all: metrics, readers: config.metrics } }),
    trace: tracing?.trace,
  });
  app.addHook("onClose", async () => {
    watched?.stop();
    await thread?.close();
  });
  return app;
}

/** Unless said, not in production, and not to the network: explaining a query costs as much again as answering it. */
function mayExplain({ explain, host }: Config): boolean {
  return explain ?? isLoopback(host);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
