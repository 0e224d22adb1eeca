export type OrderDirection = "ASC" | "DESC";

/** One key of `orderBy`, as GraphQL hands it in. */
export interface OrderTerm<F extends string> {
  field: F;
  direction: OrderDirection;
}

/** How a stored sort value is written into a cursor. */
export type SortType = "date" | "number" | "text";

export interface SortKey {
  /** Dotted path in the document; never absent there (see ArticleSortKeys). */
  path: string;
  direction: 1 | -1;
  type: SortType;
}

/** A total order: the last key is `_id`. */
export interface ListOrder {
  keys: readonly SortKey[];
  /** Says which order this is, for cursors. */
  signature: string;
}

/** The keys in the store for one field of an order enum, in either direction. */
export type OrderFields<F extends string> = Readonly<
  Record<F, Readonly<Record<OrderDirection, Omit<SortKey, "direction">>>>
>;

/** A field whose key in the store is the same for both directions, because it is never null. */
export function sameKey(path: string, type: SortType): Record<OrderDirection, Omit<SortKey, "direction">> {
  return { ASC: { path, type }, DESC: { path, type } };
}

/** Two keys in the store, each with its own stand-in for null: `<path>Asc` and `<path>Desc`. */
export function keyPair(path: string, type: SortType): Record<OrderDirection, Omit<SortKey, "direction">> {
  return { ASC: { path: `${path}Asc`, type }, DESC: { path: `${path}Desc`, type } };
}

/** `keys` in this order; the id is the tie-break in the last key's direction, so that one index serves an order and its reverse. */
export function listOrder(keys: readonly SortKey[]): ListOrder {
  const direction = keys.at(-1)?.direction ?? 1;
  const all: SortKey[] = [...keys, { path: "_id", direction, type: "text" }];
  return { keys: all, signature: all.map((key) => `${key.path}:${key.direction}`).join(",") };
}

/** The order that `terms` ask for. A field named again adds nothing; no terms at all are `fallback`. */
export function orderOf<F extends string>(
  terms: readonly OrderTerm<F>[] | null | undefined,
  fields: OrderFields<F>,
  fallback: OrderTerm<F>,
): ListOrder {
  const asked = terms?.length ? terms : [fallback];
  const first = asked.filter((term, index) => asked.findIndex((other) => other.field === term.field) === index);
  return listOrder(
    first.map(({ field, direction }) => ({ ...fields[field][direction], direction: direction === "ASC" ? 1 : -1 })),
  );
}

/** The value at a key's dotted path. */
export function sortValueAt(row: object, key: SortKey): unknown {
  return key.path
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], row);
}
