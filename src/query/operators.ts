/** Operators as GraphQL hands them in: one given as null is no constraint. */
type Given<T> = T | null | undefined;

export interface IdOperators {
  eq?: Given<string>;
  ne?: Given<string>;
  in?: Given<string[]>;
  notIn?: Given<string[]>;
}

export interface StringOperators extends IdOperators {
  contains?: Given<string>;
  startsWith?: Given<string>;
  isNull?: Given<boolean>;
}

export interface RangeOperators<T> {
  eq?: Given<T>;
  ne?: Given<T>;
  in?: Given<T[]>;
  notIn?: Given<T[]>;
  gt?: Given<T>;
  gte?: Given<T>;
  lt?: Given<T>;
  lte?: Given<T>;
  isNull?: Given<boolean>;
}

export interface EnumOperators<T extends string> {
  eq?: Given<T>;
  ne?: Given<T>;
  in?: Given<T[]>;
  notIn?: Given<T[]>;
}

/** The logic that every filter has around its own fields: `this` is the filter itself. */
export interface Logic<F> {
  and?: Given<F[]>;
  or?: Given<F[]>;
  not?: Given<F>;
}

/** Conditions on a list of related nodes. */
export interface ListOperators<F> {
  some?: Given<F>;
  every?: Given<F>;
  none?: Given<F>;
  size?: Given<RangeOperators<number>>;
}
