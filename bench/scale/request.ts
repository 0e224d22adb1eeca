import { execute, getOperationAST, parse, validate, type DocumentNode } from "graphql";
import { createContext } from "../../src/context.js";
import { planCache } from "../../src/plans/plan-cache.js";
import { runPlan } from "../../src/plans/run-plan.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import type { Store } from "../../src/store/connection.js";

/** @throws Error where the query does not fit the schema */
export function prepare(name: string, query: string): DocumentNode {
  const document = parse(query);
  const [error] = validate(buildGraph(), document);
  if (error) throw new Error(`${name}: ${error.message}`);
  return document;
}

const planOf = planCache(buildGraph());

/**
 * Answers one request with a context of its own, as the server does, without the network in between.
 * @throws Error for an answer with errors: a failure is not a fast answer
 */
export async function answer(
  store: Store,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): Promise<unknown> {
  const operation = getOperationAST(document);
  const plan = operation && planOf(document, operation, variableValues);
  if (plan) return JSON.parse(await runPlan(plan, variableValues, createContext({ store })));
  const { data, errors } = await execute({
    schema: buildGraph(),
    document,
    contextValue: createContext({ store }),
    variableValues,
  });
  const [error] = errors ?? [];
  if (error || !data) throw error ?? new Error("There is no data.");
  return data;
}
