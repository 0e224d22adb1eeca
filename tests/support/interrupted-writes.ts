import type { Store } from "../../src/store/connection.js";

const WRITES = new Set<PropertyKey>(["bulkWrite", "deleteMany", "updateMany", "updateOne", "insertMany", "replaceOne"]);

type Watched = Exclude<CollectionName, "meta">;
type CollectionName = {
  [Name in keyof Store]: Store[Name] extends { collectionName: string } ? Name : never;
}[keyof Store];

/**
 * The store, with `before` called ahead of every write to one of these collections.
 * @param before given the number of the write, from 1, and what it writes to
 * @param torn whether half of a bulkWrite is done before what `before` throws ends it
 */
export function watchWrites<Name extends Watched>(
  store: Store,
  names: readonly Name[],
  before: (write: number, name: Name) => void | Promise<void>,
  torn = false,
): Store {
  let writes = 0;
  const watched = names.map((name) => [name, watch(store[name], name)] as const);
  return { ...store, ...Object.fromEntries(watched) };

  function watch(collection: Store[Name], name: Name): Store[Name] {
    return new Proxy(collection, {
      get(target, key) {
        const value = Reflect.get(target, key, target) as unknown;
        if (typeof value !== "function") return value;
        const method = value.bind(target) as (...parameters: unknown[]) => Promise<unknown>;
        if (!WRITES.has(key)) return method;
        return async (first: unknown, ...others: unknown[]) => {
          try {
            await before(++writes, name);
          } catch (error) {
            const half = torn && Array.isArray(first) ? (first.slice(0, first.length / 2) as unknown[]) : [];
            if (half.length > 0) await method(half, ...others);
            throw error;
          }
          return method(first, ...others);
        };
      },
    });
  }
}
