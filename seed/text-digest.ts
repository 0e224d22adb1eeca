import { createHash } from "node:crypto";
import { foldText } from "../src/store/text-key.js";

export function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url");
}

/** Digest of a derived node, whatever the order of its keys: equal means there is nothing to write. */
export function revisionOf(node: object): string {
  return digestOf(JSON.stringify(node, (_key, value: unknown) => (isPlainObject(value) ? sorted(value) : value)));
}

/** A text's words with single blanks between: case, accents, spacing and punctuation do not count. */
export function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
