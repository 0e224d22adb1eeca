import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** An operation or fragment with all its selection sets, outer before inner, and the fragments it spreads. */
export interface Part {
  definition: OperationDefinitionNode | FragmentDefinitionNode;
  selectionSets: SelectionSetNode[];
  spreads: Set<string>;
}

/** A document's parts, each after the fragments it spreads, so that one pass in this order flattens them. */
export interface Outline {
  parts: Part[];
  /** Names of fragments that spread themselves, directly or not, or that spread such a fragment; empty in a valid document. */
  cyclic: string[];
  /** Names that more than one fragment bears; empty in a valid document. */
  duplicated: string[];
}

/** The parts of `document`; those of `cyclic` fragments and their users are left out. */
export function outlineDocument(document: DocumentNode): Outline {
  const parts: Part[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
      parts.push(outlinePart(definition));
    }
  }
  return inDependencyOrder(parts);
}

function outlinePart(definition: Part["definition"]): Part {
  const selectionSets = [definition.selectionSet];
  const spreads = new Set<string>();
  // The list grows while it is walked: no recursion, whatever the nesting.
  for (const { selections } of selectionSets) {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) spreads.add(selection.name.value);
      else if (selection.selectionSet) selectionSets.push(selection.selectionSet);
    }
  }
  return { definition, selectionSets, spreads };
}

function inDependencyOrder(parts: Part[]): Outline {
  const fragments = new Map<string, Part>();
  const duplicated: string[] = [];
  for (const part of parts) {
    if (part.definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const name = part.definition.name.value;
    if (fragments.has(name)) duplicated.push(name);
    fragments.set(name, part);
  }
  const users = new Map<string, Part[]>();
  const waitsFor = new Map<Part, number>();
  for (const part of parts) {
    const known = [...part.spreads].filter((name) => fragments.has(name));
    waitsFor.set(part, known.length);
    for (const name of known) {
      const others = users.get(name);
      if (others) others.push(part);
      else users.set(name, [part]);
    }
  }
  const ordered = parts.filter((part) => waitsFor.get(part) === 0);
  for (const { definition } of ordered) {
    const name = definition.kind === Kind.FRAGMENT_DEFINITION ? definition.name.value : undefined;
    for (const user of (name !== undefined && users.get(name)) || []) {
      const left = (waitsFor.get(user) ?? 0) - 1;
      waitsFor.set(user, left);
      if (left === 0) ordered.push(user);
    }
  }
  const cyclic = [...fragments.values()].filter((part) => waitsFor.get(part) !== 0);
  return { parts: ordered, cyclic: cyclic.map(({ definition }) => definition.name?.value ?? ""), duplicated };
}

/** What is already known of the selection sets and fragments inside the one at hand. */
export interface Known<Summary> {
  inner(selectionSet: SelectionSetNode): Summary | undefined;
  fragment(name: string): Summary | undefined;
}

/**
 * Summarises every selection set once, inner before outer and fragments before their users.
 * @returns the summary of each part's own selection set
 */
export function foldOutline<Summary>(
  parts: Part[],
  summarise: (selections: readonly SelectionNode[], known: Known<Summary>, selectionSet: SelectionSetNode) => Summary,
): Map<Part["definition"], Summary> {
  const sets = new Map<SelectionSetNode, Summary>();
  const fragments = new Map<string, Summary>();
  const known = { inner: sets.get.bind(sets), fragment: fragments.get.bind(fragments) };
  const result = new Map<Part["definition"], Summary>();
  for (const { definition, selectionSets } of parts) {
    for (const selectionSet of selectionSets.toReversed()) {
      sets.set(selectionSet, summarise(selectionSet.selections, known, selectionSet));
    }
    const summary = sets.get(definition.selectionSet) as Summary;
    result.set(definition, summary);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, summary);
  }
  return result;
}
