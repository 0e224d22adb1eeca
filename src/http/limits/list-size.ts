import {
  getNamedType,
  getNullableType,
  GraphQLID,
  isCompositeType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type ValueNode,
} from "graphql";
import { ASSUMED_LIST, DEFAULT_PAGE, LARGEST_PAGE } from "./limits.js";

/** Arguments that say how many items a list has at most. */
const SIZES = new Set(["first", "last", "maxSteps"]);

/** The variables of the request, as sent, over the defaults that its operation declares. */
export interface Variables {
  valueOf(name: string): unknown;
}

/** A page: the field's type is called …Connection and it takes `first` or `last`. */
export function isPage(field: GraphQLField<unknown, unknown>): boolean {
  return isConnection(getNamedType(field.type)) && pageArguments(field).length > 0;
}

/** Whether a field of a page's type holds the page's items: `nodes` or `edges`. */
export function holdsItems(parent: GraphQLNamedType | undefined, field: GraphQLField<unknown, unknown>): boolean {
  return isConnection(parent) && field.args.length === 0 && isListOfObjects(field);
}

export function isConnection(type: GraphQLNamedType | undefined): boolean {
  return type?.name.endsWith("Connection") ?? false;
}

export function isListOfObjects(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
}

/** The most items that this page or list of objects can hold: `first`, `last` or `maxSteps`, else the number of ids asked for. */
export function listSize(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number {
  const pages = pageArguments(field);
  if (pages.length > 0) {
    const given = pages.map((argument) => argumentValue(argument, node, variables)).filter((value) => value != null);
    return given.length === 0 ? DEFAULT_PAGE : Math.max(...given.map(pageSize));
  }
  const ids = field.args.find(({ type }) => isListType(getNullableType(type)) && getNamedType(type) === GraphQLID);
  if (!ids) return ASSUMED_LIST;
  const keys = argumentValue(ids, node, variables);
  return Array.isArray(keys) ? Math.min(keys.length, LARGEST_PAGE) : 1;
}

function pageArguments(field: GraphQLField<unknown, unknown>): GraphQLArgument[] {
  return field.args.filter(({ name }) => SIZES.has(name));
}

/** What is not a number, or is out of range, is refused where the argument is read; until then it counts as the largest page. */
function pageSize(value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= LARGEST_PAGE ? value : LARGEST_PAGE;
}

/** The argument's value, as far as sizes need it: numbers as numbers, lists by their length. */
function argumentValue(argument: GraphQLArgument, node: FieldNode, variables: Variables): unknown {
  const written = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const value = written && literalValue(written, variables);
  return value === undefined ? argument.defaultValue : value;
}

function literalValue(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables.valueOf(value.name.value);
  if (value.kind === Kind.LIST) return value.values;
  if (value.kind === Kind.NULL) return null;
  return value.kind === Kind.INT ? Number(value.value) : NaN;
}
