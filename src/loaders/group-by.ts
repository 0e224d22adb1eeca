/** The items under their keys, keys in order of their first item. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Loads each group by itself, all at once, and gives the values in the order of `items`. */
export async function loadGroups<T, V>(
  items: readonly T[],
  keyOf: (item: T) => string,
  load: (group: [T, ...T[]]) => Promise<(item: T) => V>,
): Promise<V[]> {
  const groups = groupBy(items, keyOf);
  const found = new Map(await Promise.all([...groups].map(async ([key, group]) => [key, await load(group)] as const)));
  return items.map((item) => (found.get(keyOf(item)) as (item: T) => V)(item));
}
