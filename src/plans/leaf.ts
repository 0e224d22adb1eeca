import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from "graphql";
import { GiveUp } from "./give-up.js";

/** The JSON text of a value. */
export type WriteValue = (value: unknown) => string;

const LARGEST_INT = 2_147_483_647;

/**
 * Writes a value of a leaf type, or a list of them, as graphql-js would.
 * @throws GiveUp, when writing, for a value that the type does not have
 */
export function leafWriter(type: GraphQLOutputType): WriteValue {
  const write = nullable(type, (inner) => scalarWriter(getNamedType(inner) as GraphQLLeafType));
  const inner = getNullableType(type);
  if (!isLeafType(inner) || !TEXTS.has(inner.name)) return write;
  // Most of an answer is texts.
  return (value) => (typeof value === "string" ? quoted(value) : write(value));
}

const TEXTS = new Set(["ID", "String", "URL"]);

/** What JSON writes otherwise than as it is: control characters, quotes, backslashes, and surrogates, which may be alone. */
const ESCAPED = /[^ !#-[\]-\uD7FF\uE000-\uFFFF]/;

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Writes null and lists as `type` has them, and what is inside as `writerOf` says. */
export function nullable(type: GraphQLOutputType, writerOf: (inner: GraphQLOutputType) => WriteValue): WriteValue {
  const isRequired = isNonNullType(type);
  const inner: GraphQLOutputType = isRequired ? type.ofType : type;
  const write = isListType(inner) ? listWriter(nullable(inner.ofType, writerOf)) : writerOf(inner);
  return (value) => {
    if (value !== null && value !== undefined) return write(value);
    if (isRequired) throw new GiveUp("A value is missing that may not be null.");
    return "null";
  };
}

function listWriter(write: WriteValue): WriteValue {
  return (value) => {
    if (!Array.isArray(value)) throw new GiveUp("A list is none.");
    return `[${value.map(write).join(",")}]`;
  };
}

function scalarWriter(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) return enumWriter(type);
  if (TEXTS.has(type.name)) return checked("string", quoted);
  switch (type.name) {
    case "Boolean":
      return checked("boolean", String);
    case "Int":
      return checked("number", (value) => {
        if (!Number.isInteger(value) || Math.abs(value) > LARGEST_INT) throw new GiveUp(`${value} is no Int.`);
        return String(value);
      });
    case "Float":
      return checked("number", (value) => {
        if (!Number.isFinite(value)) throw new GiveUp(`${value} is no Float.`);
        return String(value);
      });
    case "DateTime":
      return (value) => `"${(value as Date).toISOString()}"`;
    default:
      throw new GiveUp(`The scalar ${type.name} is not known.`);
  }
}

interface Primitives {
  string: string;
  number: number;
  boolean: boolean;
}

function checked<T extends keyof Primitives>(type: T, write: (value: Primitives[T]) => string): WriteValue {
  return (value) => {
    if (typeof value !== type) throw new GiveUp(`A ${typeof value} stands where a ${type} should.`);
    return write(value as Primitives[T]);
  };
}

function enumWriter(type: GraphQLEnumType): WriteValue {
  const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
  return (value) => {
    const name = names.get(value);
    if (name === undefined) throw new GiveUp(`${type.name} has no such value.`);
    return name;
  };
}
