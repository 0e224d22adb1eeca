import type { FieldNode } from "./field-tree.js";

const FIELD = /(?<![\p{L}\p{N}])["']?secured["']?[ \t]*[:=][ \t]*([^\n]*)/giu;
/** What YAML may write before a value: an anchor, a tag, quotes, brackets, a mark that the value follows below. */
const DECORATION = /(?:[&!][^\s,[\]{}]*|["'[{(|>+-])\s*/y;
const SCAN_LENGTH = 1000;
/** Of a word's parts between full stops: letters with figures or padding, as no word of prose and no path has them. */
const CIPHER =
  /^(?=.*[A-Za-z])(?:(?=.*\d)[A-Za-z\d]{16,}|(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d+/=_-]{16,}|[A-Za-z\d+/_-]{11,}={1,2})$/;
const MAX_WORD = 4000;
/** Where a field may stand: at the margin, as an item, in quotes or brackets. */
const MARGIN = /(?:^|\n)[ \t>{[(,*+-]*$/;
/** A word of a language or of a program: letters alone, also a call or a chain of names. */
const NAME = /^["'`]?[\p{L}\p{M}$_.’']+(?![\p{L}\p{M}$_.’'])(?:\([^()]*\))?["'`]?[)\]}.,:;!?]*$/u;

/** 0-based line on which a text holds a `secured` field where no field can be: below the front matter, or inside another field's text. */
export function findStraySecret(text: string): number | undefined {
  for (const match of text.matchAll(FIELD)) {
    const start = match.index;
    const isAtMargin = MARGIN.test(text.slice(Math.max(0, start - 40), start));
    const below = text.slice(start + match[0].length, start + match[0].length + SCAN_LENGTH);
    if (looksSecret((match[1] ?? "").slice(0, SCAN_LENGTH), isAtMargin, below))
      return text.slice(0, start).split("\n").length - 1;
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

/**
 * A word like ciphertext; at the margin also one long word alone that is none of a language, or nothing: then the value follows on the next
 * line. "Secured: a deal" is prose, and `secured: isOwner(user)` code.
 */
function looksSecret(value: string, isAtMargin: boolean, below: string): boolean {
  let at = 0;
  for (DECORATION.lastIndex = 0; DECORATION.test(value); DECORATION.lastIndex = at) at = DECORATION.lastIndex;
  const bare = value.slice(at).trim();
  if (bare === "") return isAtMargin && holdsCipher(below.trimStart().split("\n", 1)[0] ?? "");
  const isAlone = /^\S{12,}$/.test(bare) && !NAME.test(bare) && !bare.includes("://");
  return (isAtMargin && isAlone) || holdsCipher(bare);
}

function holdsCipher(text: string): boolean {
  const words = text.split(/[\s,;:()[\]{}"'`<>]+/).filter((word) => word.length <= MAX_WORD);
  return words.some((word) => !word.startsWith("//") && word.split(".").some((part) => CIPHER.test(part)));
}
