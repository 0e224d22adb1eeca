import { HeaderMap, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { failure, NewsgraphError } from "../../errors.js";
import { RETRY_AFTER, type AdmissionGate } from "../admission/admission-gate.js";
import type { BatchScale } from "../batch/batch-scale.js";
import { operationLoad, type OperationLoad } from "../batch/operation-load.js";
import { CostlyRequests } from "../admission/costly-requests.js";
import type { ScopedRequest } from "../request-scope.js";
import type { Cost } from "./cost.js";
import { isUnaskedCrossSite } from "../cross-site.js";
import { heaviestList, type HeaviestList } from "./heaviest-list.js";
import type { Lengths } from "./list-size.js";
import type { ListLengths } from "./list-lengths.js";
import { LIMITS, type QueryLimits } from "./limits.js";
import { measureCost } from "./measure-cost.js";
import { operationVariables } from "./operation-variables.js";
import { outlineDocument } from "./outline.js";
import { pointsOf } from "./points.js";
import { COST_HEADER, toldCost } from "./told-cost.js";
import { isTooDeep } from "./variable-depth.js";

/** Pages of lists that a page of another site may ask for without having asked. */
const CROSS_SITE_PAGES = 5;

/**
 * Refuses an operation that may cost too much, after validation and before the first resolver runs, and has a costly one wait for its
 * turn, each client's by itself, so that it starves nobody.
 */
export function costPlugin(
  schema: GraphQLSchema,
  gate: AdmissionGate,
  lengths: ListLengths,
  limits: QueryLimits,
): ApolloServerPlugin<BaseContext> {
  const costly = new CostlyRequests();
  // Costs that do not hang on variables are the same whenever the document store gives this document again.
  let fixedCosts = new WeakMap<OperationDefinitionNode, Cost>();
  let fixedFor: Lengths | undefined;

  function costOf(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>): Cost {
    const now = lengths.current;
    if (now !== fixedFor) {
      fixedCosts = new WeakMap();
      fixedFor = now;
    }
    const known = fixedCosts.get(operation);
    if (known) return known;
    const parts = outlineDocument(document).parts.filter(
      ({ definition }) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    const variables = operationVariables(operation, given);
    const cost = measureCost(schema, operation, parts, variables, now);
    if (!variables.wereUsed()) fixedCosts.set(operation, cost);
    return cost;
  }

  return {
    async requestDidStart() {
      let leave: (() => void) | undefined;
      let start: number | undefined;
      let requested: number | undefined;
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation) return;
          const given = request.variables ?? {};
          if (isTooDeep(given, LIMITS.variableDepth)) {
            throw tooCostly(`The variables are nested more than ${LIMITS.variableDepth} levels deep.`);
          }
          const http = request.http as ScopedRequest;
          const { facts } = http;
          const cost = costOf(document, operation, given);
          Object.assign(facts, { document, definition: operation, cost });
          const measured = performance.now();
          facts.phases.prepare = measured - http.startedAt;
          if (http.headers.get(COST_HEADER) === "1") requested = cost.values;
          const heaviest = (by: "pages" | "objects") =>
            heaviestList(schema, document, operation, operationVariables(operation, given), lengths.current, by);
          refuseAbove("read", cost.pages, limits.pages, "pages of lists", () => heaviest("pages"));
          refuseAbove("return", cost.nodes, limits.nodes, "objects in lists", () => heaviest("objects"));
          refuseAbove("return", cost.values, limits.values, "values", () => heaviest("objects"));
          const relations = costly.relations(document, given);
          const { batch } = http.scope;
          const all = batch
            ? await weigh(http, batch, operationLoad(document, operation, cost, relations))
            : { cost, relations };
          const isCostly = costly.isCostly(operation, all.cost, all.relations);
          if ((isCostly || cost.pages > CROSS_SITE_PAGES) && isUnaskedCrossSite(http)) throw crossSite();
          spend(http, cost);
          if (isCostly) {
            http.isCostly = true;
            const { client, signal } = http.scope;
            const enter = (): Promise<() => void> => gate.enter(client, signal);
            leave = await (batch ? batch.enter(enter) : enter()).catch((error: unknown) => {
              throw tooMany(error);
            });
          }
          start = performance.now();
          if (isCostly) facts.phases.wait = start - measured;
        },
        async willSendResponse({ operation, request, response: { body } }) {
          leave?.();
          if (requested !== undefined && body.kind === "single") {
            const { singleResult: result } = body;
            const cost = toldCost(requested, result.data, limits.values);
            result.extensions = { ...result.extensions, cost };
          }
          if (!operation || start === undefined) return;
          const lasted = performance.now() - start;
          (request.http as ScopedRequest).facts.phases.execute = lasted;
          costly.learn(operation, lasted);
        },
      };
    },
  };
}

/** An error of ours with a status of its own. */
function refusal(
  error: NewsgraphError,
  status: number,
  more: { headers?: HeaderMap; list?: HeaviestList | undefined } = {},
): GraphQLError {
  const { headers, list } = more;
  return new GraphQLError(error.message, {
    ...(list && { nodes: list.node, path: list.path }),
    originalError: error,
    extensions: { http: { status, ...(headers && { headers }) } },
  });
}

function tooCostly(detail: string, list?: HeaviestList): GraphQLError {
  return refusal(failure("QUERY_TOO_COSTLY", detail), 400, { list });
}

function crossSite(): GraphQLError {
  const detail =
    "A page of another site may send such a query only by POST, or with the header graphql-require-preflight: 1.";
  return refusal(failure("BAD_USER_INPUT", detail), 403);
}

/** What all operations of a batch ask for. @throws GraphQLError where that is too much */
async function weigh(request: ScopedRequest, batch: BatchScale, load: OperationLoad): Promise<OperationLoad> {
  request.isWeighed = true;
  try {
    return await batch.weigh(load);
  } catch (error) {
    throw error instanceof NewsgraphError ? refusal(error, 400) : error;
  }
}

/** @throws GraphQLError where the budget of the request's key does not reach */
function spend({ scope }: ScopedRequest, cost: Cost): void {
  const spent = scope.budgets?.spendPoints(pointsOf(cost));
  if (spent === undefined) return;
  if (spent.retryAfter === undefined) throw tooCostly(spent.message);
  const headers = new HeaderMap([["retry-after", String(spent.retryAfter)]]);
  throw refusal(failure("TOO_MANY_REQUESTS", spent.message), 429, { headers });
}

function tooMany(error: unknown): unknown {
  if (!(error instanceof NewsgraphError) || error.code !== "TOO_MANY_REQUESTS") return error;
  return refusal(error, 429, { headers: new HeaderMap([["retry-after", String(RETRY_AFTER)]]) });
}

function refuseAbove(
  verb: string,
  cost: number,
  limit: number,
  what: string,
  heaviest: () => HeaviestList | undefined,
): void {
  if (cost <= limit) return;
  const list = heaviest();
  const most = list
    ? ` Most of it is ${list.path.join(".")}: ${Math.ceil(list.objects)} objects${list.pages > 1 ? ` on ${Math.ceil(list.pages)} pages` : ""}.`
    : "";
  throw tooCostly(`The query may ${verb} ${Math.ceil(cost)} ${what}; at most ${limit} are allowed.${most}`, list);
}
