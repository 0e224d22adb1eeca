import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";

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
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  let [hits, misses] = [0, 0];

  function drop(key: string): boolean {
    characters -= lengthOf(documents.get(key));
    return documents.delete(key);
  }

  return {
    get size() {
      return documents.size;
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
      if (document) {
        documents.delete(key);
        documents.set(key, document);
      }
      return document;
    },
    async set(key, document) {
      drop(key);
      documents.set(key, document);
      characters += lengthOf(document);
      for (const oldest of documents.keys()) {
        if (documents.size <= most && characters <= mostCharacters) break;
        drop(oldest);
      }
    },
    async delete(key) {
      return drop(key);
    },
  };
}

function lengthOf(document: DocumentNode | undefined): number {
  return document?.loc?.source.body.length ?? 0;
}
