import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What holds for a whole operation while it is compiled. */
export interface Environment {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced; of these only the ones in @skip and @include shape the plan. */
  variableValues: Readonly<Record<string, unknown>>;
}

/** A field of the answer: all nodes of the document that ask for it under one key. */
export interface CollectedField {
  key: string;
  name: string;
  nodes: FieldNode[];
}

/** The fields that `parents` select together of an object of this type, in the order of the answer, as the specification collects them. */
export function collectFields(
  type: GraphQLObjectType,
  parents: readonly { selectionSet?: SelectionSetNode | undefined }[],
  environment: Environment,
): CollectedField[] {
  const fields = new Map<string, CollectedField>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, environment)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = fields.get(key);
        if (same) same.nodes.push(node);
        else fields.set(key, { key, name: node.name.value, nodes: [node] });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value, type, environment)) collect(node.selectionSet);
      } else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = environment.fragments[node.name.value];
        if (fragment && applies(fragment.typeCondition.name.value, type, environment)) collect(fragment.selectionSet);
      }
    }
  };
  for (const { selectionSet } of parents) if (selectionSet) collect(selectionSet);
  return [...fields.values()];
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: Environment): boolean {
  if (condition === undefined || condition === type.name) return true;
  return type.getInterfaces().some(({ name }) => name === condition) && schema.getType(condition) !== undefined;
}

function isIncluded(node: SelectionNode, { variableValues }: Environment): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false;
}
