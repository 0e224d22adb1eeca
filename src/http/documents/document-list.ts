import { stripIgnoredCharacters } from "graphql";
import { sha256 } from "./sha256.js";

/** One document of a list, under the name that the list has for it. */
export interface ListedDocument {
  id: string;
  text: string;
}

/** Documents that are known beforehand, by their names and by the SHA-256 of their texts. */
export class DocumentList {
  readonly #byId = new Map<string, string>();
  readonly #texts = new Set<string>();

  /** @throws GraphQLError where a text is no GraphQL; its message names no document */
  add({ id, text }: ListedDocument): void {
    this.#texts.add(essence(text));
    this.#byId.set(sha256(text), text);
    this.#byId.set(withoutPrefix(id), text);
  }

  /** How many documents there are; one that stands under two names counts once. */
  get size(): number {
    return this.#texts.size;
  }

  /** The document of an id such as `sha256:…`, a digest alone, or any other name. */
  get(id: string): string | undefined {
    return this.#byId.get(withoutPrefix(id));
  }

  /** Whether a document is one of these, spaces, commas and comments aside. */
  hasText(text: string): boolean {
    try {
      return this.#byId.get(sha256(text)) === text || this.#texts.has(essence(text));
    } catch {
      // No GraphQL at all.
      return false;
    }
  }
}

/** `sha256:` says how an id came about, and takes nothing to tell it from others. */
export function withoutPrefix(id: string): string {
  return /^sha256:[\da-f]{64}$/.test(id) ? id.slice("sha256:".length) : id;
}

function essence(text: string): string {
  return sha256(stripIgnoredCharacters(text));
}
