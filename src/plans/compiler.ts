import { getArgumentValues, Kind, type FieldNode, type GraphQLObjectType, type ValueNode } from "graphql";
import type { CollectedField, Environment } from "./collect-fields.js";
import { GiveUp } from "./give-up.js";
import type { NodeTypeName } from "../query/node-type.js";
import type { Projection } from "../query/projection.js";
import type { EmbeddedField, ListField, NodePlan, Place, RowType, Variables } from "./plan.js";

/** What is gathered while one operation is compiled. */
export interface Compiler {
  environment: Environment;
  lists: ListField[];
  embedded: EmbeddedField[];
  /** How many places there are so far. */
  size: number;
  /** What `parents` select of nodes of this type, of which at least `projection` is read. */
  compileNode: (type: NodeTypeName, parents: readonly FieldNode[], projection: Projection) => NodePlan;
}

/** A place that leads to nothing yet. */
export function newPlace(type: RowType, projection: Projection, compiler: Compiler): Place {
  const index = compiler.size;
  compiler.size += 1;
  return { index, type, projection, references: [], lists: [], embedded: [], late: [] };
}

/** What a field's resolver needs to know of its place, as graphql-js would tell it. */
export function infoOf({ nodes }: CollectedField, { environment }: Compiler) {
  return { fieldNodes: nodes, fragments: environment.fragments, variableValues: environment.variableValues };
}

/** The definition of a field of this type. */
export function fieldOf(type: GraphQLObjectType, name: string) {
  const field = type.getFields()[name];
  if (!field) throw new GiveUp(`${type.name}.${name} is not known.`);
  return field;
}

/** Reads the field's arguments: once and for all where they name no variable. */
export function argumentsReader<A>(type: GraphQLObjectType, { name, nodes }: CollectedField) {
  const field = fieldOf(type, name);
  const [node] = nodes as [FieldNode];
  const read = (variables: Variables): A => getArgumentValues(field, node, variables) as A;
  const isConstant = !(node.arguments ?? []).some(({ value }) => namesVariable(value));
  return { read, isConstant };
}

function namesVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(namesVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => namesVariable(field.value));
}

/** The result of the first call for ever, where it can never be another. */
export function once<A, T>(isConstant: boolean, make: (argument: A) => T): (argument: A) => T {
  if (!isConstant) return make;
  let made: { value: T } | undefined;
  return (argument) => (made ??= { value: make(argument) }).value;
}
