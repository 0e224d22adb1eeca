import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The fields that a query selects of one object, by their names in the schema; aliases of one field are together. */
export class Selection {
  static readonly NONE = new Selection(new Map());

  constructor(readonly fields: ReadonlyMap<string, Selection>) {}

  /** What is selected below a path such as `edges.node`; nothing where the path is not selected. */
  at(path: string): Selection {
    return path.split(".").reduce<Selection>((selection, name) => selection.fields.get(name) ?? Selection.NONE, this);
  }

  /** Whether any of these paths is selected. */
  has(...paths: string[]): boolean {
    return paths.some((path) => {
      const cut = path.lastIndexOf(".");
      return (cut < 0 ? this : this.at(path.slice(0, cut))).fields.has(path.slice(cut + 1));
    });
  }

  /** Both together. */
  with(other: Selection): Selection {
    if (other.fields.size === 0 || other === this) return this;
    const merged = new Map(this.fields);
    for (const [name, selection] of other.fields) merged.set(name, merged.get(name)?.with(selection) ?? selection);
    return new Selection(merged);
  }
}

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "variableValues">;

// graphql-js gives all siblings of one execution the same array of nodes, so each place of a query is walked once.
const ofExecution = new WeakMap<readonly FieldNode[], Map<string, Selection>>();

/**
 * What the query selects of the field that is being resolved; @skip and @include are followed, fragments flattened.
 * `typeName`, where the field's type is an interface: only what holds for an object of that type.
 */
export function selectionOf(info: Info, typeName = ""): Selection {
  let known = ofExecution.get(info.fieldNodes);
  if (!known) ofExecution.set(info.fieldNodes, (known = new Map()));
  let selection = known.get(typeName);
  if (!selection) {
    selection = merge(info.fieldNodes, info, typeName);
    known.set(typeName, selection);
  }
  return selection;
}

function merge(nodes: readonly FieldNode[], info: Info, typeName: string): Selection {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet, info, typeName, fields, spread);
  if (fields.size === 0) return Selection.NONE;
  return new Selection(new Map([...fields].map(([name, same]) => [name, merge(same, info, "")])));
}

function collect(
  set: SelectionSetNode,
  info: Info,
  typeName: string,
  fields: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, info)) continue;
    if (node.kind === Kind.FIELD) {
      const same = fields.get(node.name.value);
      if (same) same.push(node);
      else fields.set(node.name.value, [node]);
    } else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragmentOnce(node.name.value, info, spread) : node;
      if (fragment && applies(fragment.typeCondition?.name.value, typeName)) {
        collect(fragment.selectionSet, info, typeName, fields, spread);
      }
    }
  }
}

function fragmentOnce(name: string, info: Info, spread: Set<string>) {
  if (spread.has(name)) return undefined;
  spread.add(name);
  return info.fragments[name];
}

/** Validation has seen to it that a condition which is not this type's own name can only be its interface's, or another type's. */
function applies(condition: string | undefined, typeName: string): boolean {
  return typeName === "" || condition === undefined || condition === typeName || condition === "Node";
}

function isIncluded(node: SelectionNode, { variableValues }: Info): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false;
}
