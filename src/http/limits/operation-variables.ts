import { Kind, type OperationDefinitionNode } from "graphql";
import type { Variables } from "./list-size.js";

/** The variables of one request; remembers whether any was asked for. */
export function operationVariables(
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Variables & { wereUsed(): boolean } {
  let used = false;
  return {
    valueOf(name) {
      used = true;
      if (Object.hasOwn(given, name)) return given[name];
      const fallback = operation.variableDefinitions?.find(
        ({ variable }) => variable.name.value === name,
      )?.defaultValue;
      if (fallback?.kind === Kind.INT) return Number(fallback.value);
      if (fallback?.kind === Kind.ENUM) return fallback.value;
      return fallback?.kind === Kind.LIST ? fallback.values : undefined;
    },
    wereUsed: () => used,
  };
}
