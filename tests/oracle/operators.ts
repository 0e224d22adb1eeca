import type { Given, ListOperators, Operators } from "./arguments.js";
import { fold } from "./fold.js";

type Value = string | number;

/** What each operator says of a value and an operand, neither of them null. */
const SAYS: { [name: string]: (value: Value, operand: never) => boolean } = {
  eq: (value, operand: Value) => value === operand,
  ne: (value, operand: Value) => value !== operand,
  in: (value, operand: Value[]) => operand.includes(value),
  notIn: (value, operand: Value[]) => !operand.includes(value),
  gt: (value, operand: Value) => value > operand,
  gte: (value, operand: Value) => value >= operand,
  lt: (value, operand: Value) => value < operand,
  lte: (value, operand: Value) => value <= operand,
  contains: (value, operand: string) => fold(String(value)).includes(fold(operand)),
  startsWith: (value, operand: string) => fold(String(value)).startsWith(fold(operand)),
  isNull: (_value, operand: boolean) => !operand,
};

/** What each operator says where there is no value; those not named here do not hold. */
const SAYS_OF_NOTHING: { [name: string]: (operand: unknown) => boolean } = {
  ne: () => true,
  notIn: () => true,
  isNull: (operand) => operand === true,
};

/** Whether all operators that are given, and not given as null, hold for the value. */
export function valueHolds<T extends Value>(given: Given<Operators<T>> | undefined, value: T | null): boolean {
  return Object.entries(given ?? {}).every(([name, operand]) => {
    if (operand === null) return true;
    if (value === null) return SAYS_OF_NOTHING[name]?.(operand) ?? false;
    const says = SAYS[name];
    if (!says) throw new Error(`The oracle knows no operator ${name}.`);
    return says(value, operand as never);
  });
}

/** Two spellings of one text in Unicode are one text. */
export function textHolds(given: Given<Operators<string>> | undefined, value: string | null): boolean {
  return valueHolds(mapOperands(given, normalize), value === null ? null : normalize(value));
}

/** Two spellings of one point in time are one. */
export function timeHolds(given: Given<Operators<string>> | undefined, value: string | null): boolean {
  return valueHolds(mapOperands(given, Date.parse), value === null ? null : Date.parse(value));
}

/** A list filter: `holds` says whether a member matches a filter. */
export function listHolds<F, M>(
  given: Given<ListOperators<F>> | undefined,
  members: readonly M[],
  holds: (filter: F, member: M) => boolean,
): boolean {
  const { some = null, every = null, none = null, size = null } = given ?? {};
  return (
    (some === null || members.some((member) => holds(some, member))) &&
    (every === null || !members.some((member) => !holds(every, member))) &&
    (none === null || !members.some((member) => holds(none, member))) &&
    valueHolds(size, members.length)
  );
}

function normalize(text: string): string {
  return text.normalize();
}

function mapOperands<T extends Value>(
  given: Given<Operators<string>> | undefined,
  read: (operand: string) => T,
): Operators<T> {
  const one = (operand: unknown): unknown =>
    Array.isArray(operand) ? operand.map(one) : typeof operand === "string" ? read(operand) : operand;
  return Object.fromEntries(Object.entries(given ?? {}).map(([name, operand]) => [name, one(operand)]));
}
