import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { RecentlyUsed } from "./recently-used.js";

/** A store that counts what it was asked for. */
export type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>["documentStore"]> & {
  readonly size: number;
  readonly hits: number;
  readonly misses: number;
};

const MOST_DOCUMENTS = 300;
const MOST_CHARACTERS = 3_000_000;

/**
 * Parsed and validated documents, the longest unused dropped first. Bounded by number and by source text, which every
 * syntax tree keeps alive: a store that counts only the tree lets a flood of long comments fill the memory.
 */
export function createDocumentStore(most = MOST_DOCUMENTS, mostCharacters = MOST_CHARACTERS): DocumentStore {
  const documents = new RecentlyUsed<DocumentNode>(most, mostCharacters, ({ loc }) => loc?.source.body.length ?? 0);
  let [hits, misses] = [0, 0];
  return {
    get size() {
      return documents.count;
    },
    get hits() {
      return hits;
    },
    get misses() {
      return misses;
    },
    async get(key) {
      const document = documents.get(key);
      if (document) hits += 1;
      else misses += 1;
      return document;
    },
    set: async (key, document) => documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
