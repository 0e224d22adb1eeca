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

export interface ApolloDeps {
  schema: GraphQLSchema;
  logger: Logger;
  storeFailure: StoreFailure;
  /** Sizes of lists that hold for the store; undefined where they are not known. */
  listSizes?: () => Promise<ListSizes | undefined>;
  /** LIMITS unless given. */
  limits?: QueryLimits;
  /** Whether operations that plans know are answered by them; true unless said otherwise. */
  plans?: boolean;
  documents: Documents;
  /** Takes readings of what the engine keeps and who waits for it. */
  meters?: Meters | undefined;
}

/** The GraphQL engine over `schema`. Every option that would hang on NODE_ENV, or reach out to the network, is set. */
export function createApollo(deps: ApolloDeps): ApolloServer<BaseContext> {
  const { schema, logger, storeFailure, plans = true, documents, meters } = deps;
  const { listSizes = async () => undefined, limits = LIMITS } = deps;
  const gate = new AdmissionGate(ADMISSION);
  const documentStore = createDocumentStore();
  if (meters) meterEngine(meters, gate, documentStore);
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
      costPlugin(schema, gate, new ListLengths(schema, listSizes), limits),
      documentsPlugin(documents),
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
