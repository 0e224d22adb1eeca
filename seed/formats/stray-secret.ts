import { isSecretKey, type YamlNode } from "./yaml-tree.js";

const LINE = /^[\s>*+-]*["']?([\p{L}\p{Cf}]{5,20})["']?\s*[:=]\s*(.*)$/u;
/** One long word, as ciphertext is, or a mark that the value follows below. */
const VALUE = /^["']?(?:[|>][+-]?\d*|\S{12,})?["']?,?\s*\}?$/;

/** 0-based line on which a text holds a `secured` field where no field can be: below the front matter, or inside another field's text. */
export function findStraySecret(text: string): number | undefined {
  if (!/secured|ſ|[^\0-\x7f]/i.test(text)) return undefined;
  const at = text.split("\n").findIndex((line) => {
    const match = LINE.exec(line.slice(0, 4000));
    return match !== null && isSecretKey(match[1] ?? "") && VALUE.test(match[2] ?? "");
  });
  return at === -1 ? undefined : at;
}

/** The first text among the fields that holds one. */
export function findSecretInFields(node: YamlNode): YamlNode | undefined {
  if (node.kind === "scalar") return findStraySecret(node.raw) === undefined ? undefined : node;
  const children = node.kind === "list" ? node.items : [...node.entries.values()];
  for (const child of children) {
    const found = findSecretInFields(child);
    if (found) return found;
  }
  return undefined;
}
