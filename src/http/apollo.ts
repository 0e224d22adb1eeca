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
import { answerPlugin } from "./answer-plugin.js";
import { createDocumentStore } from "./document-store.js";
import { costPlugin } from "./limits/cost-plugin.js";
import { limitsRule } from "./limits/document-rule.js";
import { LIMITS } from "./limits/limits.js";
import { publicError, type StoreFailure } from "./public-error.js";

/** The GraphQL engine over `schema`. Every option that would hang on NODE_ENV, or reach out to the network, is set. */
export function createApollo(
  schema: GraphQLSchema,
  logger: Logger,
  storeFailure: StoreFailure,
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
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore: createDocumentStore(),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    validationOptions: { maxErrors: LIMITS.errors },
    // The rule above bounds the flattened document already.
    maxRecursiveSelections: false,
    executionOptions: { maxCoercionErrors: LIMITS.errors },
    formatError: (formatted, error) => publicError(formatted, error, storeFailure),
    stringifyResult: (value) => JSON.stringify(value),
    plugins: [...switchedOff(), costPlugin(schema), answerPlugin(logger, storeFailure)],
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
