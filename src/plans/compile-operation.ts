import {
  getNullableType,
  isListType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields, type CollectedField } from "./collect-fields.js";
import { compileList } from "./compile-list.js";
import { compileLookUp } from "./compile-look-up.js";
import { compileNode } from "./compile-node.js";
import { fieldOf, type Compiler } from "./compiler.js";
import { GiveUp } from "./give-up.js";
import type { OperationPlan, RootField, Variables } from "./plan.js";

/**
 * The plan of an operation, for these values of the variables in its @skip and @include; other variables may change from run to run.
 * @throws GiveUp where the operation selects what plans do not know
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Variables,
): OperationPlan {
  const compiler: Compiler = {
    environment: { schema, fragments: fragmentsOf(document), variableValues },
    lists: [],
    embedded: [],
    size: 0,
    compileNode: (type, parents, projection) => compileNode(type, parents, projection, compiler),
  };
  const query = schema.getQueryType();
  if (!query || operation.operation !== "query") throw new GiveUp("Only queries have plans.");
  const fields = collectFields(query, [operation], compiler.environment).map((field) =>
    rootField(field, query, compiler),
  );
  return { fields, lists: compiler.lists, embedded: compiler.embedded, size: compiler.size };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
}

function rootField(field: CollectedField, query: GraphQLObjectType, compiler: Compiler): RootField {
  const { key, name } = field;
  if (name === "__typename") return { kind: "constant", key, text: `"${query.name}"` };
  const list = compileList(field, query, compiler);
  if (list) return { kind: "list", key, list: list.field, write: (result, run) => list.write(result, run) };
  const lookUpsOf = compileLookUp(field, query, compiler);
  if (!lookUpsOf) throw new GiveUp(`Query.${name} is not known.`);
  return { kind: "nodes", key, isList: isListType(getNullableType(fieldOf(query, name).type)), lookUpsOf };
}
