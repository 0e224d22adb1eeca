import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";
import type { ApiRequest } from "./request.js";

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
/** What may be left out without leaving a hole, where something else stands beside it. */
const ONE_OF_SEVERAL: readonly Kind[] = [
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.OPERATION_DEFINITION,
];
const NEVER_NEEDED: readonly Kind[] = [Kind.ARGUMENT, Kind.DIRECTIVE, Kind.OBJECT_FIELD];

/** The request with one thing less, for each thing, large ones first; none where the document does not parse. */
export function* smallerRequests(request: ApiRequest): Generator<ApiRequest> {
  for (const name of ["sentBefore", "accept", "operationName"] as const) {
    if (request[name] === undefined) continue;
    const smaller = { ...request };
    Reflect.deleteProperty(smaller, name);
    yield smaller;
  }
  for (const name of Object.keys(request.variables ?? {})) {
    const variables = Object.fromEntries(Object.entries(request.variables ?? {}).filter(([other]) => other !== name));
    yield { ...request, variables };
  }
  let document: DocumentNode;
  try {
    document = parse(request.query, { noLocation: true });
  } catch {
    return;
  }
  for (let index = 0; ; index += 1) {
    const smaller = changed(document, index);
    if (!smaller) return;
    yield { ...request, query: print(withoutUnused(smaller)) };
  }
}

/** The document with its change of this number. */
function changed(document: DocumentNode, index: number): DocumentNode | undefined {
  let left = index;
  const smaller = visit(document, {
    enter(node, _key, parent) {
      for (const replacement of replacements(node, Array.isArray(parent) ? parent.length : 1, document)) {
        if (left === 0) {
          left = -1;
          return replacement;
        }
        left -= 1;
      }
      return left < 0 ? false : undefined;
    },
  });
  return left < 0 ? smaller : undefined;
}

/** What may stand in a node's place; null: nothing. */
function* replacements(node: ASTNode, siblings: number, document: DocumentNode): Generator<ASTNode | null> {
  if (NEVER_NEEDED.includes(node.kind)) yield null;
  if (ONE_OF_SEVERAL.includes(node.kind)) {
    if (siblings > 1) yield null;
    else if (node.kind === Kind.FIELD && (node.selectionSet ?? node.alias ?? node.arguments?.length)) yield TYPENAME;
  }
  if (node.kind === Kind.SELECTION_SET) {
    for (const [at, inner] of node.selections.entries()) {
      if (inner.kind !== Kind.INLINE_FRAGMENT) continue;
      yield { ...node, selections: node.selections.toSpliced(at, 1, ...inner.selectionSet.selections) };
    }
  }
  if (node.kind === Kind.FIELD && node.alias) yield { ...node, alias: undefined };
  if (node.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = document.definitions.find(
      (one): one is FragmentDefinitionNode =>
        one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
    );
    if (fragment) yield { ...fragment, kind: Kind.INLINE_FRAGMENT };
  }
}

/** Without fragments and variables that nothing needs. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const reached = (from: ASTNode, names = new Set<string>()): Set<string> => {
    visit(from, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || names.has(value)) return;
        names.add(value);
        reached(fragment, names);
      },
    });
    return names;
  };
  const needed = new Set<string>();
  const operations = document.definitions.flatMap((one): OperationDefinitionNode[] => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return [];
    const own = reached(one);
    for (const name of own) needed.add(name);
    const used = new Set<string>();
    const note = { Variable: ({ name }: { name: { value: string } }) => void used.add(name.value) };
    for (const part of [one.selectionSet, ...[...own].flatMap((name) => fragments.get(name) ?? [])]) visit(part, note);
    const variableDefinitions = one.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
    return [{ ...one, variableDefinitions }];
  });
  return { ...document, definitions: [...operations, ...[...needed].flatMap((name) => fragments.get(name) ?? [])] };
}
