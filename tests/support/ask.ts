import { graphql, type ExecutionResult } from "graphql";
import { createContext } from "../../src/context.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import type { Store } from "../../src/store/connection.js";

/** What a context may be told besides its store. */
type ContextOptions = Omit<Parameters<typeof createContext>[0], "store">;

/** Answers one query with a context of its own, as the server does. */
export async function answer(
  store: Store,
  source: string,
  variableValues?: Record<string, unknown>,
  options?: ContextOptions,
): Promise<ExecutionResult> {
  const result = await graphql({
    schema: buildGraph(),
    source,
    contextValue: createContext({ store, ...options }),
    variableValues,
  });
  // What a client gets: plain JSON.
  return JSON.parse(JSON.stringify({ ...result, errors: result.errors })) as ExecutionResult;
}

/** The data of an answer that must have no errors. `D` is what the caller's query selects. */
export async function ask<D = Record<string, never>>(
  store: Store,
  source: string,
  variables?: Record<string, unknown>,
  options?: ContextOptions,
): Promise<D> {
  const { data, errors } = await answer(store, source, variables, options);
  if (errors) throw new Error(`The query failed: ${errors.map(({ message }) => message).join("; ")}`);
  return data as D;
}
