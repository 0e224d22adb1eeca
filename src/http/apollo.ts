import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { ADMISSION, AdmissionGate } from "./admission/admission-gate.js";
import { asidePlugin } from "./aside/aside-plugin.js";
import type { ExecuteAside } from "./aside/execute-aside.js";
import { answerPlugin } from "./answer-plugin.js";
import type { Meters } from "../telemetry/metrics.js";
import { meterEngine } from "./engine-meters.js";
import { createDocumentStore } from "./document-store.js";
import type { Documents } from "./documents/documents.js";
import { documentsPlugin } from "./documents/documents-plugin.js";
import { costPlugin } from "./limits/cost-plugin.js";
import { ListLengths } from "./limits/list-lengths.js";
import type { ListSizes } from "../store/list-sizes/list-sizes.js";
import { limitsRule } from "./limits/document-rule.js";
import { LIMITS, type QueryLimits } from "./limits/limits.js";
import { stringifyAnswer } from "./json-text.js";
import { planPlugin } from "./plan-plugin.js";
import { publicError, type StoreFailure } from "./public-error.js";

export interface EngineDeps {
  schema: GraphQLSchema;
  logger: Logger;
  storeFailure: StoreFailure;
  /** LIMITS unless given. */
  limits?: QueryLimits | undefined;
  /** Whether operations that plans know are answered by them; true unless said otherwise. */
  plans?: boolean | undefined;
}

export interface ApolloDeps extends EngineDeps {
  /** Sizes of lists that hold for the store; undefined where they are not known. */
  listSizes?: () => Promise<ListSizes | undefined>;
  documents: Documents;
  /** Where costly operations are executed; in this thread unless given. */
  executeAside?: ExecuteAside | undefined;
  /** Takes readings of what the engine keeps and who waits for it. */
  meters?: Meters | undefined;
}

/** The engine that clients' requests come to: it weighs what they ask for, and has what is costly wait for its turn. */
export function createApollo(deps: ApolloDeps): ApolloServer<BaseContext> {
  const { schema, logger, documents, executeAside, meters } = deps;
  const { listSizes = async () => undefined, limits = LIMITS } = deps;
  const gate = new AdmissionGate(ADMISSION);
  const documentStore = createDocumentStore();
  if (meters) meterEngine(meters, gate, documentStore);
  return createEngine(deps, documentStore, [
    costPlugin(schema, gate, new ListLengths(schema, listSizes), limits),
    documentsPlugin(documents),
    ...(executeAside ? [asidePlugin(executeAside, logger)] : []),
  ]);
}

/**
 * The GraphQL engine over `schema`. Every option that would hang on NODE_ENV, or reach out to the network, is set.
 * @param first what an operation passes before it is executed
 */
export function createEngine(
  { schema, logger, storeFailure, limits = LIMITS, plans = true }: EngineDeps,
  documentStore = createDocumentStore(),
  first: readonly ApolloServerPlugin<BaseContext>[] = [],
): ApolloServer<BaseContext> {
  return new ApolloServer<BaseContext>({
    schema,
    logger,
    nodeEnv: "production",
    // Hiding the schema protects nothing; the limits do.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // There are no cookies, no credentials and no writes to forge a request for, and a plain GET should work.
    csrfPrevention: false,
    // Documents are found before the engine is asked.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule(limits)],
    validationOptions: { maxErrors: LIMITS.errors },
    // The rule above bounds the flattened document already.
    maxRecursiveSelections: false,
    executionOptions: { maxCoercionErrors: LIMITS.errors },
    formatError: (formatted, error) => publicError(formatted, error, storeFailure),
    stringifyResult: (value) => stringifyAnswer({ ...value }),
    plugins: [
      ...switchedOff(),
      ...first,
      ...(plans ? [planPlugin(schema, logger)] : []),
      answerPlugin(logger, storeFailure),
    ],
  });
}

/** The cache-control plugin alone, on by default, makes nested queries half as fast again; the others talk to a vendor. */
function switchedOff(): ApolloServerPlugin<BaseContext>[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
