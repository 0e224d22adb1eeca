import type { FieldMap, FieldNode } from "./field-tree.js";

const LINK = /\[\[([^[\]\n]+)\]\]/g;
/** Fields that name or picture the page itself. */
const OWN = new Set(["title", "name", "alias", "aliases", "tag", "tags", "image", "images", "cover", "banner"]);

/** What stands between `[[` and `]]` in the fields: `up: "[[Note]]"`, and `up: [[Note]]`, which YAML takes for a list in a list. */
export function linksInFields(fields: FieldMap): string[] {
  return [...fields.entries].flatMap(([name, node]) => (OWN.has(name.toLowerCase()) ? [] : linksIn(node)));
}

function linksIn(node: FieldNode): string[] {
  if (node.kind === "scalar") return [...node.raw.matchAll(LINK)].map((match) => match[1] ?? "");
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
