import { articles } from "./articles.js";
import type { Store } from "./connection.js";
import { coverage } from "./coverage.js";
import { documents } from "./documents.js";
import { entities } from "./entities.js";
import { providers } from "./providers.js";
import { similarity } from "./similarity.js";
import { stories } from "./stories.js";
import { suggestions } from "./suggestions.js";

const DEFINITIONS = { articles, providers, entities, coverage, stories, similarity, suggestions, documents };

/** Keys of the indexes that the definitions have and the store lacks, as `collection {key}`. */
export async function findMissingIndexes(store: Store): Promise<string[]> {
  const missing = await Promise.all(
    (Object.keys(DEFINITIONS) as (keyof typeof DEFINITIONS)[]).map(async (name) => {
      // A collection that does not exist has no indexes; to the driver that is an error.
      const cursor = store[name].listIndexes();
      const existing = new Set<string>();
      try {
        for await (const index of cursor) existing.add(JSON.stringify((index as { key: unknown }).key));
      } catch (error) {
        if ((error as { codeName?: string }).codeName !== "NamespaceNotFound") throw error;
      }
      const keys = DEFINITIONS[name].indexes.map(({ key }) => JSON.stringify(key));
      return keys.filter((key) => !existing.has(key)).map((key) => `${name} ${key}`);
    }),
  );
  return missing.flat();
}
