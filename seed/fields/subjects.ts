import { decodeHTMLStrict } from "entities";
import { itemsOf, isNothing } from "./document-fields.js";
import type { FieldNode } from "./field-tree.js";
import { withoutSmartQuotes } from "./smart-quotes.js";
import { toPlainText } from "./plain-text.js";

const MAX_LENGTH = 4000;
const SEPARATOR = /(?:(?<!\s)\s+)?[,;、，；،|\n]\s*/u;
const WIKI_LINK = /^\[\[(?:[^[\]|]*[|/])?([^[\]|/#]+)(?:#[^[\]|]*)?\]\]$/u;
const MARKDOWN_LINK = /^\[([^[\]]+)\]\([^()\s]*\)$/u;
/** Within a link no sign divides. */
const LINKS = /\[\[[^[\]]{1,400}\]\]|\[[^[\]]{1,400}\]\([^()\s]{0,400}\)/gu;
const ONLY_LINKS = /^(?:\[\[[^[\]]{1,400}\]\][\s,;]*)+$/u;
/** Keys of a map that hold a subject's name. */
const NAME_KEYS = ["name", "label", "title", "value", "term", "slug"];

/**
 * The subjects that a field names, in its order: a list, or one text with commas, semicolons or `#` between them. Null items are nothing.
 * @param bySpaces Jekyll's way: blanks divide the words of one text, too
 */
export function subjectsOf(node: FieldNode, bySpaces = false): string[] {
  if (node.kind === "scalar") return splitSubjects(node.raw, bySpaces);
  if (node.kind === "map") return nameOf(node).length > 0 ? nameOf(node) : grouped(node);
  return itemsOf(node).flatMap((item): string[] => {
    if (item.kind === "map") return nameOf(item);
    // `[[Bridges]]` without quotes is a list in a list to YAML.
    if (item.kind === "list")
      return item.items.flatMap((inner) => (inner.kind === "scalar" ? [tidy(inner.raw)] : subjectsOf(inner)));
    if (ONLY_LINKS.test(item.raw.trim())) return splitSubjects(item.raw, false);
    // YAML knows no comma of Arabic between the items of a list.
    return named(item.raw.split(/\s*،\s*/u));
  });
}

function splitSubjects(text: string, bySpaces: boolean): string[] {
  const cut = decodeHTMLStrict(text.slice(0, MAX_LENGTH)).trim();
  if (ONLY_LINKS.test(cut)) return named(cut.match(LINKS) ?? []);
  const isTagged = cut.startsWith("#") && cut.split(/\s+/u).every((part) => /^,*(?:#\S|$)/u.test(part));
  const separator = isTagged || (bySpaces && !SEPARATOR.test(cut)) ? /[\s,]+/u : SEPARATOR;
  const links: string[] = [];
  const marked = cut.replace(/\ufffc/g, "").replace(LINKS, (link) => `\ufffc${links.push(link) - 1}\ufffc`);
  const parts = marked.split(separator);
  return named(parts.map((part) => part.replace(/\ufffc(\d+)\ufffc/g, (_mark, at) => links[Number(at)] ?? "")));
}

function named(parts: readonly string[]): string[] {
  return parts.map(tidy).filter((name) => name !== "");
}

function nameOf(node: FieldNode & { kind: "map" }): string[] {
  for (const key of NAME_KEYS)
    for (const [own, value] of node.entries)
      if (own.toLowerCase() === key && value.kind === "scalar" && !isNothing(value)) return [tidy(value.raw)];
  return [];
}

/** Lists by kind: `{ place: [harbour], topic: [bridges] }`. */
function grouped(node: FieldNode & { kind: "map" }): string[] {
  return [...node.entries.values()].flatMap((value) => (value.kind === "list" ? subjectsOf(value) : []));
}

function tidy(text: string): string {
  const trimmed = withoutSmartQuotes(text.slice(0, MAX_LENGTH).trim());
  return toPlainText(WIKI_LINK.exec(trimmed)?.[1] ?? MARKDOWN_LINK.exec(trimmed)?.[1] ?? trimmed).replace(
    /^#(?=\p{L}|\p{N})|(?<![,;，、])[,;，、]+$/gu,
    "",
  );
}
