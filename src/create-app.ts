import path from "node:path";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { OperationThread } from "./aside/operation-thread.js";
import { readinessOf } from "./check-readiness.js";
import type { Config } from "./config.js";
import { createContext } from "./context.js";
import { allowedHosts } from "./http/allowed-hosts.js";
import { defaultOrigins } from "./http/cors.js";
import { documentSettings } from "./http/documents/document-settings.js";
import { watchKeys } from "./http/keys/watch-keys.js";
import { LIMITS } from "./http/limits/limits.js";
import { isLoopback } from "./http/local-host.js";
import { watchedRowCache } from "./loaders/content-watch.js";
import { meterRowCache } from "./loaders/row-cache-meters.js";
import { packageRoot } from "./package-root.js";
import { buildGraph, printGraph } from "./resolvers/graph.js";
import { createServer } from "./server.js";
import { findApiKeys } from "./store/api-keys/api-key-records.js";
import type { Store } from "./store/connection.js";
import { createExplainer } from "./store/explainer.js";
import { findListSizes } from "./store/list-sizes/kept-list-sizes.js";
import { findRecentRuns } from "./store/run-records.js";
import { storeFailure } from "./store/store-failure.js";
import type { Telemetry } from "./telemetry/telemetry.js";

const MEGABYTE = 1024 * 1024;
/** How long running requests may take to finish once the server is told to stop, beside what one may take anyway. */
const GRACE_MS = 1_000;

interface AppDeps {
  store: Store;
  logger: Logger;
  telemetry: Telemetry;
}

/** The server of an open store, as it is configured; opens no port. */
export async function createApp({ store, logger, telemetry }: AppDeps, config: Config): Promise<FastifyInstance> {
  const { metrics, tracing } = telemetry;
  const { rowCacheMegabytes: megabytes, apiKeys } = config;
  const readerFolder = path.join(packageRoot(), "dist/reader");
  const documents = await documentSettings(config.documents, path.join(readerFolder, "documents.json"));
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
    readerFolder,
    trustedProxies: config.trustedProxies,
    bounds,
    executeAside: thread?.execute,
    keys: watched && { isRequired: apiKeys === "required", ring: watched.ring },
    batching: config.batching,
    documents,
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

/** Answers what is under way, and closes. */
export async function closeApp(app: FastifyInstance, { requestMs }: Pick<Config, "requestMs">): Promise<void> {
  await app.drain(requestMs + GRACE_MS);
  await app.close();
}
