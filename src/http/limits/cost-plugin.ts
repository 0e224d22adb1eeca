import { HeaderMap, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { failure, NewsgraphError } from "../../errors.js";
import { RETRY_AFTER, type AdmissionGate } from "../admission/admission-gate.js";
import { CostlyRequests } from "../admission/costly-requests.js";
import type { ScopedRequest } from "../request-scope.js";
import type { Cost } from "./cost.js";
import { introspectionSizes } from "./introspection-size.js";
import { LIMITS } from "./limits.js";
import { measureCost } from "./measure-cost.js";
import { operationVariables } from "./operation-variables.js";
import { outlineDocument } from "./outline.js";
import { isTooDeep } from "./variable-depth.js";

/**
 * Refuses an operation that may cost too much, after validation and before the first resolver runs, and has a costly one wait for its
 * turn, each client's by itself, so that it starves nobody.
 */
export function costPlugin(schema: GraphQLSchema, gate: AdmissionGate): ApolloServerPlugin<BaseContext> {
  const costly = new CostlyRequests();
  const introspection = introspectionSizes(schema);
  // Costs that do not hang on variables are the same whenever the document store gives this document again.
  const fixedCosts = new WeakMap<OperationDefinitionNode, Cost>();

  function costOf(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>): Cost {
    const known = fixedCosts.get(operation);
    if (known) return known;
    const parts = outlineDocument(document).parts.filter(
      ({ definition }) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    const variables = operationVariables(operation, given);
    const cost = measureCost(schema, operation, parts, variables, introspection);
    if (!variables.wereUsed()) fixedCosts.set(operation, cost);
    return cost;
  }

  return {
    async requestDidStart() {
      let leave: (() => void) | undefined;
      let start: number | undefined;
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation) return;
          const given = request.variables ?? {};
          if (isTooDeep(given, LIMITS.variableDepth)) {
            throw refusal(`The variables are nested more than ${LIMITS.variableDepth} levels deep.`);
          }
          const cost = costOf(document, operation, given);
          refuseAbove("read", cost.pages, LIMITS.pages, "pages of lists");
          refuseAbove("return", cost.nodes, LIMITS.nodes, "objects in lists");
          refuseAbove("return", cost.values, LIMITS.values, "values");
          if (costly.isCostly(document, operation, given, cost)) {
            const { client, signal } = (request.http as ScopedRequest).scope;
            leave = await gate.enter(client, signal).catch((error: unknown) => {
              throw asRefusal(error);
            });
          }
          start = performance.now();
        },
        async willSendResponse({ operation }) {
          leave?.();
          if (operation && start !== undefined) costly.learn(operation, performance.now() - start);
        },
      };
    },
  };
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof NewsgraphError) || error.code !== "TOO_MANY_REQUESTS") return error;
  const headers = new HeaderMap([["retry-after", String(RETRY_AFTER)]]);
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 429, headers } } });
}

function refuseAbove(verb: string, cost: number, limit: number, what: string): void {
  if (cost > limit) throw refusal(`The query may ${verb} ${Math.ceil(cost)} ${what}; at most ${limit} are allowed.`);
}

function refusal(detail: string): GraphQLError {
  return new GraphQLError(detail, {
    originalError: failure("QUERY_TOO_COSTLY", detail),
    extensions: { http: { status: 400 } },
  });
}
