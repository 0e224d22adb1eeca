import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { compileOperation } from "./compile-operation.js";
import { GiveUp } from "./give-up.js";
import type { OperationPlan, Variables } from "./plan.js";

/** The plan of an operation for these variables; undefined where none is known. */
export type PlanOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => OperationPlan | undefined;

/** Of one operation: every set of conditions has its own. */
const MOST_PLANS = 16;

interface Plans {
  /** Variables in @skip and @include: their values decide what is selected. */
  conditions: readonly string[];
  byConditions: Map<string, OperationPlan | undefined>;
}

/** Compiles each operation once for each set of its conditions, as long as the document is kept. */
export function planCache(schema: GraphQLSchema): PlanOf {
  const known = new WeakMap<OperationDefinitionNode, Plans>();
  return (document, operation, variables) => {
    let plans = known.get(operation);
    if (!plans) known.set(operation, (plans = { conditions: conditionsOf(document), byConditions: new Map() }));
    const key = plans.conditions.map((name) => String(variables[name])).join();
    const { byConditions } = plans;
    if (!byConditions.has(key)) {
      const [oldest] = byConditions.keys();
      if (byConditions.size >= MOST_PLANS && oldest !== undefined) byConditions.delete(oldest);
      byConditions.set(key, compiled(schema, document, operation, variables));
    }
    return byConditions.get(key);
  };
}

function compiled(...given: Parameters<typeof compileOperation>): OperationPlan | undefined {
  try {
    return compileOperation(...given);
  } catch (error) {
    // A condition that is null is refused by graphql-js, and the error is the same each time.
    if (error instanceof GiveUp || error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: {
      enter: ({ arguments: given = [] }) => {
        for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    },
  });
  return [...names];
}
