import { groupBy } from "../group-by.js";

/** Items that share a key, directly or through others, in one group. Which items are together does not depend on their order. */
export function groupBySharedKeys<Item>(items: Item[], keysOf: (item: Item) => string[]): Item[][] {
  const parents = items.map((_item, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const firstByKey = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, index);
      else parents[rootOf(index)] = rootOf(first);
    }
  });
  const groups = groupBy(items.keys(), rootOf);
  return [...groups.values()].map((indexes) => indexes.flatMap((index) => items[index] ?? []));
}
