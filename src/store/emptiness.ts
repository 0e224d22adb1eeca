import type { Store } from "./connection.js";

/** Whether nothing was ever loaded into this store, or all of it was removed. */
export async function isEmpty(store: Store): Promise<boolean> {
  const found = await Promise.all(
    ([store.documents, store.articles, store.providers, store.entities] as const).map((collection) =>
      collection.estimatedDocumentCount(),
    ),
  );
  return found.every((count) => count === 0);
}
