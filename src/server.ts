import type { BaseContext } from "@apollo/server";
import compress from "@fastify/compress";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { createApollo } from "./http/apollo.js";
import type { ExecuteAside } from "./http/aside/execute-aside.js";
import { answerBrokenRequest, refuseExpectations } from "./http/broken-requests.js";
import { closePolitely } from "./http/close-politely.js";
import { allowHosts, type AllowedHosts } from "./http/allowed-hosts.js";
import { allowOrigins, type AllowedOrigins } from "./http/cors.js";
import { Documents, type DocumentSettings } from "./http/documents/documents.js";
import type { Engine } from "./http/engine.js";
import { explainAnswers } from "./http/explain-answer.js";
import { graphqlRoute, type RequestBounds } from "./http/graphql-route.js";
import { healthRoutes, type Readiness } from "./http/health-routes.js";
import { answerBadAddress, answerHttpFailures } from "./http/http-failures.js";
import { guardByKeys, type KeyRules } from "./http/keys/key-guard.js";
import { limitsRoute } from "./http/limits-route.js";
import { LIMITS, type QueryLimits } from "./http/limits/limits.js";
import { metricsRoute, type MetricsReaders } from "./http/metrics-route.js";
import { boundPipelining } from "./http/pipelined-requests.js";
import { sendVisitsToPlayground } from "./http/pages/browser-visits.js";
import { builtPages } from "./http/pages/built-pages.js";
import { playground } from "./http/pages/playground.js";
import { reader } from "./http/pages/reader.js";
import type { StoreFailure } from "./http/public-error.js";
import { requestIdFrom } from "./http/request-id.js";
import { observeRequests } from "./http/observe-requests.js";
import { echoRequestIds, requestLog } from "./http/request-log.js";
import { slowRequests } from "./http/slow-requests.js";
import type { RequestScope } from "./http/request-scope.js";
import type { ListSizes } from "./store/list-sizes/list-sizes.js";
import type { Explainer } from "./store/explainer.js";
import type { Metrics } from "./telemetry/metrics.js";
import type { RequestTracer } from "./telemetry/request-tracer.js";

export interface ServerDeps {
  schema: GraphQLSchema;
  /** Served at `/schema.graphql`. */
  sdl: string;
  createContext: (scope: RequestScope) => BaseContext;
  storeFailure: StoreFailure;
  /** LIMITS unless given. */
  limits?: QueryLimits;
  /** Sizes of lists that hold for the store; undefined where they are not known. */
  listSizes?: () => Promise<ListSizes | undefined>;
  /** Whether operations that plans know are answered by them; true unless said otherwise. */
  plans?: boolean;
  /** Where costly operations are executed; in this thread unless given. */
  executeAside?: ExecuteAside | undefined;
  /** Told, for each operation that was executed, by what. */
  onEngine?: (engine: Engine) => void;
  /** Milliseconds since the store should have been heard again; absent: nobody listens. */
  silentFor?: () => number;
  /** Never rejects. */
  checkReadiness: () => Promise<Readiness>;
  /** Folder of the playground's bundle; it may be missing. */
  playgroundFolder: string;
  /** Folder of the reader's bundle; it may be missing. */
  readerFolder: string;
  bounds: RequestBounds;
  /** Proxies before the server; none unless said otherwise. */
  trustedProxies?: number;
  allowedHosts: AllowedHosts;
  allowedOrigins: AllowedOrigins;
  /** Whether a request may be a list of operations; not unless said. */
  batching?: boolean | undefined;
  /** Absent: keys are not looked at. */
  keys?: KeyRules | undefined;
  /** Which documents are answered; any, and none by an id, unless given. */
  documents?: DocumentSettings | undefined;
  /** Headers that pages of those origins may send; any unless given. */
  allowedHeaders?: readonly string[] | undefined;
  /** Absent: whoever asks for an explanation gets a plain answer. Closed with the server. */
  explainer?: Explainer;
  logger: Logger;
  /** A request that takes as long, in milliseconds, is written into the log by its shape; absent: none is. */
  slowMs?: number | undefined;
  /** Absent: nothing is counted, and `/metrics` is not there. */
  metrics?: { all: Metrics; readers: MetricsReaders } | undefined;
  /** Absent: nothing is traced. */
  trace?: RequestTracer | undefined;
}

/** Schema, engine and HTTP put together; opens no port. Closing it lets running requests finish. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const { logger, trustedProxies = 0, slowMs, metrics } = deps;
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent) => parent,
    requestIdHeader: false,
    genReqId: ({ headers }) => requestIdFrom(headers["x-request-id"]),
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: (_address, hop) => hop < trustedProxies,
    // Node's own defaults let slow senders hold a socket for minutes.
    // What lacks a Host header is refused by allowHosts: Node's refusal has no body.
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000, requireHostHeader: false },
    requestTimeout: 10_000,
    // A client that neither reads nor writes, while nothing is worked out for it.
    connectionTimeout: Math.max(15_000, deps.bounds.requestMs + 5_000),
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerBadAddress,
    // Slugs of entities stand in addresses.
    routerOptions: { maxParamLength: 1_000 },
  });
  app.removeContentTypeParser("text/plain");
  echoRequestIds(app);
  observeRequests(app, [
    requestLog(logger),
    ...(slowMs === undefined ? [] : [slowRequests(logger, slowMs)]),
    ...(metrics ? [metrics.all.observeRequest] : []),
  ]);
  answerHttpFailures(app);
  closePolitely(app);
  refuseExpectations(app.server);
  boundPipelining(app);
  allowHosts(app, deps.allowedHosts);
  allowOrigins(app, deps.allowedOrigins, deps.allowedHeaders);
  sendVisitsToPlayground(app);
  guardByKeys(app, deps.keys);
  app.addHook("onRequest", (_request, reply, done) => {
    void reply.header("x-content-type-options", "nosniff");
    done();
  });
  // For the files of pages; answers of the API are packed by their own route.
  await app.register(compress, { encodings: ["gzip"], threshold: 4_096, globalDecompression: false });

  const documents = new Documents(deps.documents ?? { mode: "any", maxAge: 0 });
  const apollo = createApollo({ ...deps, documents, meters: metrics?.all });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const explain = explainAnswers(deps.explainer, logger);
  const onRead = metrics?.all.observeRead;
  graphqlRoute(app, { ...deps, apollo, documents, explain, onRead, isPrivate: deps.keys !== undefined });
  app.addHook("onClose", () => deps.explainer?.close());
  app.get("/schema.graphql", async (_request, reply) => reply.type("text/plain; charset=utf-8").send(deps.sdl));
  limitsRoute(app, deps.bounds, deps.limits ?? LIMITS, deps.batching);
  healthRoutes(app, deps.checkReadiness);
  if (metrics) metricsRoute(app, metrics.all, metrics.readers);
  builtPages(app, reader(deps.readerFolder));
  builtPages(app, playground(deps.playgroundFolder));
  return app;
}
