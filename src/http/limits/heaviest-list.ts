import {
  getNamedType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { fieldOf } from "./field-of.js";
import { holdsItems, isHeld, isListOfObjects, isPage, listSize, type Lengths, type Variables } from "./list-size.js";

/** The list of an operation that costs most by itself. */
export interface HeaviestList {
  /** Names or aliases of fields, from the root. */
  path: string[];
  node: FieldNode;
  /** How often it is asked for, and how many objects it may have in all. */
  pages: number;
  objects: number;
}

interface Place {
  selectionSet: SelectionSetNode;
  type: GraphQLNamedType | undefined;
  path: string[];
  /** How many objects stand here. */
  times: number;
  /** Of a page: how many items it has. */
  items: number;
}

/** Which list of an operation that costs too much has the most pages, or objects; undefined where it has no list. Its document must be valid. */
export function heaviestList(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  lengths: Lengths,
  by: "pages" | "objects",
): HeaviestList | undefined {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const root = schema.getRootType(operation.operation) ?? undefined;
  const places: Place[] = [{ selectionSet: operation.selectionSet, type: root, path: [], times: 1, items: 1 }];
  let heaviest: HeaviestList | undefined;
  // The list grows while it is walked; the limit of selections bounds it.
  for (const place of places) {
    for (const selection of place.selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const list = enter(selection, place);
        if (list && list[by] > (heaviest?.[by] ?? 0)) heaviest = list;
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const condition = fragment.typeCondition;
      const type = condition ? schema.getType(condition.name.value) : place.type;
      places.push({ ...place, selectionSet: fragment.selectionSet, type });
    }
  }
  return heaviest;

  function enter(node: FieldNode, { type, path: above, times, items }: Place): HeaviestList | undefined {
    const field = fieldOf(schema, type, node);
    if (!field) return undefined;
    const path = [...above, node.alias?.value ?? node.name.value];
    const isItems = holdsItems(type, field);
    const isList = !isItems && (isPage(field) || isListOfObjects(field));
    const size = isList ? listSize(type, field, node, variables, lengths) : 1;
    if (node.selectionSet) {
      const inside = isItems ? times * items : isPage(field) ? times : times * size;
      const found = { selectionSet: node.selectionSet, type: getNamedType(field.type), path };
      places.push({ ...found, times: inside, items: isPage(field) ? size : 1 });
    }
    return isList
      ? { path, node, pages: isPage(field) && !isHeld(type, field) ? times : 0, objects: times * size }
      : undefined;
  }
}
