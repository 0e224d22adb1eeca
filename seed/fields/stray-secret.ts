import type { FieldNode } from "./field-tree.js";

const FIELD = /(?<![\p{L}\p{N}])["']?secured["']?[ \t]*[:=][ \t]*([^\n]*)/giu;
/** What YAML may write before a value: an anchor, a tag, quotes, brackets, a mark that the value follows below. */
const DECORATION = /(?:[&!][^\s,[\]{}]*|["'[{(|>+-])\s*/y;
const SCAN_LENGTH = 1000;
/** Ciphertext: one long word that mixes letters with figures or signs. */
const CIPHER = /(?<![A-Za-z\d+/=_.-])(?=[A-Za-z\d+/=_.-]*[A-Za-z])(?=[A-Za-z\d+/=_.-]*[\d+/=_])[A-Za-z\d+/=_.-]{16,}/;

/** 0-based line on which a text holds a `secured` field where no field can be: below the front matter, or inside another field's text. */
export function findStraySecret(text: string): number | undefined {
  for (const match of text.matchAll(FIELD)) {
    if (looksSecret((match[1] ?? "").slice(0, SCAN_LENGTH))) return text.slice(0, match.index).split("\n").length - 1;
  }
  return undefined;
}

/** The first text among the fields that holds one. */
export function findSecretInFields(node: FieldNode): FieldNode | undefined {
  if (node.kind === "scalar") return findStraySecret(node.raw) === undefined ? undefined : node;
  const children = node.kind === "list" ? node.items : node.entries.values();
  for (const child of children) {
    const found = findSecretInFields(child);
    if (found) return found;
  }
  return undefined;
}

/** One long word alone, a word like ciphertext, or nothing: then the value follows on the next line. "Secured: a deal" is prose. */
function looksSecret(value: string): boolean {
  let at = 0;
  for (DECORATION.lastIndex = 0; DECORATION.test(value); DECORATION.lastIndex = at) at = DECORATION.lastIndex;
  const bare = value.slice(at).trim();
  return bare === "" || /^\S{12,}$/.test(bare) || CIPHER.test(bare);
}
