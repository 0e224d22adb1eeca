import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from "graphql";

/** Writes a part of a value in its own way; undefined: as it is. */
type Replace = (type: GraphQLInputType, value: unknown) => string | undefined;

/** A value as it is written in a document. `replace` is asked for each part, outer ones first. */
export function literalOf(type: GraphQLInputType, value: unknown, replace: Replace = () => undefined): string {
  return replace(type, value) ?? written(type, value, replace);
}

function written(type: GraphQLInputType, value: unknown, replace: Replace): string {
  if (value === null) return "null";
  if (isNonNullType(type)) return written(type.ofType, value, replace);
  if (isListType(type)) {
    if (!Array.isArray(value)) return written(type.ofType, value, replace);
    return `[${value.map((item) => literalOf(type.ofType, item, replace)).join(", ")}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as object).map(([name, inner]) => {
      const field = fields[name];
      if (!field) throw new Error(`${type.name} has no field ${name}.`);
      return `${name}: ${literalOf(field.type, inner, replace)}`;
    });
    return `{${parts.join(", ")}}`;
  }
  if (isEnumType(type)) return String(value);
  // Documents cannot hold half a character.
  return typeof value === "string" ? JSON.stringify(value.toWellFormed()) : JSON.stringify(value);
}
