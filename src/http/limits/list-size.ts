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

/** Lists that come with their parent, and are never read by themselves. */
const HELD = new Set(["Article.mentions", "Entity.links"]);

export function isHeld(parent: GraphQLNamedType | undefined, { name }: GraphQLField<unknown, unknown>): boolean {
  return HELD.has(`${parent?.name}.${name}`);
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

/** How many items lists have at most, by `Type.field`; those of a timeline by its interval, too: `Type.field HOUR`. */
export type Lengths = ReadonlyMap<string, number>;

/** The most items that this page or list of objects can hold: what is known of the list, and `first`, `last` or `maxSteps`, else the number of ids asked for. */
export function listSize(
  parent: GraphQLNamedType | undefined,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  lengths: Lengths,
): number {
  const interval = field.args.find(({ name }) => name === "interval");
  const unit = interval ? ` ${String(argumentValue(interval, node, variables))}` : "";
  const known = lengths.get(`${parent?.name}.${field.name}${unit}`);
  const asked = askedSize(field, node, variables);
  return known === undefined ? (asked ?? ASSUMED_LIST) : Math.min(known, asked ?? known);
}

/** Undefined where no argument says. */
function askedSize(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number | undefined {
  const pages = pageArguments(field);
  if (pages.length > 0) {
    const given = pages.map((argument) => argumentValue(argument, node, variables)).filter((value) => value != null);
    const size = given.length === 0 ? DEFAULT_PAGE : Math.max(...given.map(pageSize));
    const by = field.args.find(({ name }) => name === "by");
    return by ? facetsAsked(argumentValue(by, node, variables), size) : size;
  }
  const ids = field.args.find(({ type }) => isListType(getNullableType(type)) && getNamedType(type) === GraphQLID);
  if (!ids) return undefined;
  const keys = argumentValue(ids, node, variables);
  return Array.isArray(keys) ? Math.min(keys.length, LARGEST_PAGE) : 1;
}

/** Facets of `size` buckets each, as many as would have the usual number of them. */
function facetsAsked(by: unknown, size: number): number {
  return (Array.isArray(by) ? by.length : 1) * Math.max(1, size / ASSUMED_LIST);
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
  if (value.kind === Kind.ENUM) return value.value;
  return value.kind === Kind.INT ? Number(value.value) : NaN;
}
