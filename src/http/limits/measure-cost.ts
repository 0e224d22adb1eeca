import {
  getNamedType,
  Kind,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { FREE, ONE_VALUE, plus, type Cost } from "./cost.js";
import { fieldOf } from "./field-of.js";
import { ASSUMED_LIST } from "./limits.js";
import {
  holdsItems,
  isConnection,
  isHeld,
  isListOfObjects,
  isPage,
  listSize,
  type Lengths,
  type Variables,
} from "./list-size.js";
import { foldOutline, type Known, type Part } from "./outline.js";

/** Inside a connection, `nodes` and `edges` cost once per item of the page, whose size only the field above knows. */
interface SelectionCost {
  once: Cost;
  perItem: Cost;
}

/**
 * The most that `operation` can cost, by its page sizes; `@skip` and `@include` are not looked at.
 * @param parts the operation and all fragments of its document, in the order of `outlineDocument`
 */
export function measureCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  parts: Part[],
  variables: Variables,
  lengths: Lengths,
): Cost {
  const types = typesOfSelectionSets(schema, parts);
  const costs = foldOutline<SelectionCost>(parts, (selections, known, selectionSet) => {
    const parent = types.get(selectionSet);
    const total = { once: FREE, perItem: FREE };
    for (const selection of selections) {
      const cost = costOfSelection(selection, parent, known);
      total.once = plus(total.once, cost.once);
      total.perItem = plus(total.perItem, cost.perItem);
    }
    return total;
  });
  return costs.get(operation)?.once ?? FREE;

  function costOfSelection(
    selection: SelectionNode,
    parent: GraphQLNamedType | undefined,
    known: Known<SelectionCost>,
  ): SelectionCost {
    const free = { once: FREE, perItem: FREE };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return known.fragment(selection.name.value) ?? free;
    const inside = (selection.selectionSet && known.inner(selection.selectionSet)) ?? free;
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside;
    const field = fieldOf(schema, parent, selection);
    if (!field) return { once: ONE_VALUE, perItem: FREE };
    if (isPage(field)) {
      const size = listSize(parent, field, selection, variables, lengths);
      const page = plus({ pages: isHeld(parent, field) ? 0 : 1, nodes: size, values: 1 }, inside.once);
      return { once: plus(page, inside.perItem, size), perItem: FREE };
    }
    const each = plus(plus(ONE_VALUE, inside.once), inside.perItem, ASSUMED_LIST);
    if (!isListOfObjects(field)) return { once: each, perItem: FREE };
    if (holdsItems(parent, field)) return { once: FREE, perItem: each };
    // Facets and timelines look at all of the list: as much work as another page, whatever they give.
    const pages = isConnection(parent) ? 1 : 0;
    const size = listSize(parent, field, selection, variables, lengths);
    return { once: plus({ pages, nodes: size, values: 1 }, each, size), perItem: FREE };
  }
}

function typesOfSelectionSets(
  schema: GraphQLSchema,
  parts: Part[],
): Map<SelectionSetNode, GraphQLNamedType | undefined> {
  const types = new Map<SelectionSetNode, GraphQLNamedType | undefined>();
  for (const { definition, selectionSets } of parts) {
    const root =
      definition.kind === Kind.OPERATION_DEFINITION
        ? schema.getRootType(definition.operation)
        : schema.getType(definition.typeCondition.name.value);
    types.set(definition.selectionSet, root ?? undefined);
    for (const selectionSet of selectionSets) {
      const parent = types.get(selectionSet);
      for (const selection of selectionSet.selections) {
        if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) continue;
        types.set(selection.selectionSet, typeInside(schema, parent, selection));
      }
    }
  }
  return types;
}

function typeInside(
  schema: GraphQLSchema,
  parent: GraphQLNamedType | undefined,
  selection: Exclude<SelectionNode, { kind: Kind.FRAGMENT_SPREAD }>,
): GraphQLNamedType | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    return selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
  }
  const field = fieldOf(schema, parent, selection);
  return field && getNamedType(field.type);
}
