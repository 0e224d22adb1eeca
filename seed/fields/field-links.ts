import type { DocumentFields } from "./document-fields.js";
import { usesOfField, type FieldRole } from "./field-table.js";
import type { FieldNode } from "./field-tree.js";

const LINK = /\[\[([^[\]\n]+)\]\]/g;
/** Roles whose fields name or picture the document itself: what they hold is no link. */
const OWN: readonly FieldRole[] = ["title", "aliases", "images"];
/** An article's people, subjects and house are read as such. */
const OWN_OF_ARTICLE: readonly FieldRole[] = [...OWN, "authors", "topics", "category", "provider"];

/** What stands between `[[` and `]]` in the fields: `up: "[[Note]]"`, and `up: [[Note]]`, which YAML takes for a list in a list. */
export function linksInFields(fields: DocumentFields, shape: "article" | "page"): string[] {
  return linkingFields(fields, shape).flatMap(({ links }) => links);
}

/** The same, and notes that these fields were read. */
export function readFieldLinks(fields: DocumentFields, shape: "article" | "page"): string[] {
  const linking = linkingFields(fields, shape);
  for (const { name } of linking) fields.markRead(name, "links");
  return linking.flatMap(({ links }) => links);
}

function linkingFields(fields: DocumentFields, shape: "article" | "page"): { name: string; links: string[] }[] {
  const own = shape === "article" ? OWN_OF_ARTICLE : OWN;
  return [...fields.map.entries].flatMap(([name, node]) => {
    const links = usesOfField(name).some(({ role }) => own.includes(role)) ? [] : linksIn(node);
    return links.length > 0 ? [{ name, links }] : [];
  });
}

function linksIn(node: FieldNode): string[] {
  if (node.kind === "scalar")
    return node.raw.includes("[[") ? [...node.raw.matchAll(LINK)].map((match) => match[1] ?? "") : [];
  if (node.kind === "map") return [...node.entries.values()].flatMap(linksIn);
  const [inner] = node.items;
  const words = inner?.kind === "list" && node.items.length === 1 ? textsOf(inner) : undefined;
  return words ? [words.join(", ")] : node.items.flatMap(linksIn);
}

/** Undefined where the list holds anything but text, or nothing. */
function textsOf({ items }: { items: FieldNode[] }): string[] | undefined {
  const texts = items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [item.raw] : []));
  return texts.length > 0 && texts.length === items.length ? texts : undefined;
}
