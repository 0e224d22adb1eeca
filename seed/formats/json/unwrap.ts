import type { FieldMap, FieldNode } from "../../fields/field-tree.js";

/** Objects in which APIs wrap a document: search engines, content servers, GraphQL. */
const WRAPPERS = ["_source", "attributes", "node", "fields", "frontmatter", "data"];
/** Keys under which APIs wrap one text: WordPress, the New York Times, XML made JSON. */
const TEXT_KEYS = [
  "rendered",
  "main",
  "original",
  "plain_text",
  "plaintext",
  "#text",
  "$t",
  "_",
  "__html",
  "html",
  "markdown",
];

/** A document without the objects that an API wraps it, and its texts, in. */
export function unwrap(map: FieldMap): FieldMap {
  const entries = new Map<string, FieldNode>();
  for (const [name, node] of map.entries) {
    if (node.kind === "map" && WRAPPERS.includes(name)) {
      for (const [inner, value] of unwrap(node).entries) if (!entries.has(inner)) entries.set(inner, value);
    } else if (!map.entries.has("guid") || !areNumbers(name, node)) entries.set(NAMES[name] ?? name, unwrapText(node));
  }
  return { ...map, entries };
}

function unwrapText(node: FieldNode): FieldNode {
  // The same text for several uses: the first is the main one.
  const [first] = node.kind === "list" ? node.items : [];
  if (first?.kind === "map" && first.entries.has("role") && first.entries.has("value"))
    return first.entries.get("value") ?? node;
  if (node.kind !== "map") return node;
  for (const key of TEXT_KEYS) {
    const text = node.entries.get(key);
    if (text?.kind === "scalar" && text.value !== null) return text;
  }
  return node;
}

/** WordPress names authors, tags and categories of its posts by numbers, which say nothing to a reader. */
function areNumbers(name: string, node: FieldNode): boolean {
  if (!["author", "tags", "categories", "featured_media"].includes(name)) return false;
  const items = node.kind === "list" ? node.items : [node];
  return items.every((item) => item.kind === "scalar" && typeof item.value === "number");
}

/** What some APIs call fields: the Guardian, and the second version of ninjs. */
const NAMES: Record<string, string> = {
  webTitle: "title",
  webPublicationDate: "publishedAt",
  trailText: "excerpt",
  sectionName: "section",
  headlines: "headline",
  descriptions: "description",
  bodies: "body",
};
