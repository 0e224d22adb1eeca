import { failure } from "../errors.js";
import { foldText, sortKeyOf } from "../store/text-key.js";
import type { StoreFilter } from "../store/list-request.js";
import type { EnumOperators, IdOperators, RangeOperators, StringOperators } from "./operators.js";

const MAX_LIST = 1_000;
const MAX_TEXT = 1_000;

/** Where a text stands in the document. */
export interface TextPaths {
  path: string;
  /** Without case and accents; the path itself where the text never has any. */
  folded: string;
  /** Key of `sortKeyOf`, where an index has it: a condition that follows from equality, so that equality uses that index. */
  sorted?: string;
}

/**
 * Where a value stands in the document. `sorted` holds the same value twice with other stand-ins for null
 * (see ArticleSortKeys): ranges on them follow from the range on the value, and have an index.
 */
export interface RangePaths {
  path: string;
  sorted: readonly string[];
}

export function idConditions(path: string, given: IdOperators | null | undefined, name: string): StoreFilter[] {
  return given ? membership(path, given, name, (value) => value) : [];
}

export function enumConditions<T extends string>(
  path: string,
  given: EnumOperators<T> | null | undefined,
  name: string,
): StoreFilter[] {
  return given ? membership(path, given, name, (value) => value) : [];
}

export function textConditions(
  paths: TextPaths,
  given: StringOperators | null | undefined,
  name: string,
): StoreFilter[] {
  if (!given) return [];
  const conditions = membership(paths.path, given, name, (value) => checkedText(value, name).normalize("NFC"));
  if (paths.sorted && given.eq != null) conditions.push({ [paths.sorted]: { $eq: sortKeyOf(given.eq) } });
  if (paths.sorted && given.in != null) conditions.push({ [paths.sorted]: { $in: given.in.map(sortKeyOf) } });
  if (given.contains != null)
    conditions.push({ [paths.folded]: { $regex: literal(given.contains, `${name}.contains`) } });
  if (given.startsWith != null)
    conditions.push({ [paths.folded]: { $regex: `^${literal(given.startsWith, `${name}.startsWith`)}` } });
  return [...conditions, ...presence(paths.path, given.isNull)];
}

export function rangeConditions<T extends number | Date>(
  { path, sorted }: RangePaths,
  given: RangeOperators<T> | null | undefined,
  name: string,
): StoreFilter[] {
  if (!given) return [];
  const bounds = Object.fromEntries(
    (["eq", "gt", "gte", "lt", "lte"] as const).flatMap((operator) =>
      given[operator] == null ? [] : [[`$${operator}`, given[operator]]],
    ),
  );
  const within = Object.keys(bounds).length > 0 ? [path, ...sorted].map((one) => ({ [one]: bounds })) : [];
  const { ne, in: any, notIn } = given;
  const among = any == null ? [] : sorted.map((one) => ({ [one]: { $in: checkedList(any, `${name}.in`) } }));
  return [
    ...within,
    ...membership(path, { ne, in: any, notIn }, name, (value) => value),
    ...among,
    ...presence(path, given.isNull),
  ];
}

export function flagConditions(path: string, given: boolean | null | undefined): StoreFilter[] {
  return given == null ? [] : [{ [path]: { $eq: given } }];
}

interface Membership<T> {
  eq?: T | null | undefined;
  ne?: T | null | undefined;
  in?: T[] | null | undefined;
  notIn?: T[] | null | undefined;
}

/** $ne and $nin hold where the field is absent, as the schema promises. */
function membership<T>(path: string, given: Membership<T>, name: string, stored: (value: T) => T): StoreFilter[] {
  return [
    ...(given.eq == null ? [] : [{ [path]: { $eq: stored(given.eq) } }]),
    ...(given.ne == null ? [] : [{ [path]: { $ne: stored(given.ne) } }]),
    ...(given.in == null ? [] : [{ [path]: { $in: checkedList(given.in, `${name}.in`).map(stored) } }]),
    ...(given.notIn == null ? [] : [{ [path]: { $nin: checkedList(given.notIn, `${name}.notIn`).map(stored) } }]),
  ];
}

function presence(path: string, isNull: boolean | null | undefined): StoreFilter[] {
  return isNull == null ? [] : [{ [path]: { $exists: !isNull } }];
}

/** Marks in a row take a time that grows with the square of their number to put in order. */
function checkedText(text: string, name: string): string {
  if (text.length > MAX_TEXT)
    throw failure("BAD_USER_INPUT", `${name} takes at most ${MAX_TEXT} characters, not ${text.length}.`);
  return text;
}

function checkedList<T>(values: T[], name: string): T[] {
  if (values.length > MAX_LIST)
    throw failure("BAD_USER_INPUT", `${name} takes at most ${MAX_LIST} values, not ${values.length}.`);
  return values;
}

/** The text as the store's regular expression that means just this text. */
function literal(text: string, name: string): string {
  return foldText(checkedText(text, name))
    .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replaceAll("\0", "\\x00");
}
