import { type DocumentNode, type OperationDefinitionNode } from "graphql";
import { plus, type Cost } from "../limits/cost.js";
import { flattenedShapes } from "../limits/flattened-shape.js";
import { LIMITS } from "../limits/limits.js";
import { outlineDocument } from "../limits/outline.js";
import { countWrittenOut } from "../limits/written-out.js";

/** What one operation asks for, by all that a request may have only so much of. */
export interface OperationLoad {
  cost: Cost;
  /** Conditions by relation. */
  relations: number;
  tokens: number;
  aliases: number;
  rootFields: number;
  selections: number;
}

/** @param document must be within the limits */
export function operationLoad(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  cost: Cost,
  relations: number,
): OperationLoad {
  const { parts } = outlineDocument(document);
  const shape = flattenedShapes(parts).get(operation);
  return {
    cost,
    relations,
    tokens: document.tokenCount ?? 0,
    aliases: countWrittenOut(parts).aliases,
    rootFields: shape?.topFields ?? 0,
    selections: shape?.selections ?? 0,
  };
}

export function sumOfLoads(loads: readonly OperationLoad[]): OperationLoad {
  const nothing = {
    cost: { pages: 0, nodes: 0, values: 0 },
    relations: 0,
    tokens: 0,
    aliases: 0,
    rootFields: 0,
    selections: 0,
  };
  return loads.reduce(
    (sum, load) => ({
      cost: plus(sum.cost, load.cost),
      relations: sum.relations + load.relations,
      tokens: sum.tokens + load.tokens,
      aliases: sum.aliases + load.aliases,
      rootFields: sum.rootFields + load.rootFields,
      selections: sum.selections + load.selections,
    }),
    nothing,
  );
}

/** What there is too much of for one request; undefined where there is not. */
export function excessOf({ cost, ...load }: OperationLoad): string | undefined {
  const counts = [
    [cost.pages, LIMITS.pages, "pages of lists"],
    [cost.nodes, LIMITS.nodes, "objects in lists"],
    [cost.values, LIMITS.values, "values"],
    [load.tokens, LIMITS.tokens, "tokens"],
    [load.aliases, LIMITS.aliases, "aliases"],
    [load.rootFields, LIMITS.rootFields, "fields at the root"],
    [load.selections, LIMITS.selections, "selections"],
  ] as const;
  const [most] = counts.filter(([count, limit]) => count > limit);
  return most && `${Math.ceil(most[0])} ${most[2]}; at most ${most[1]} are allowed`;
}
