import { isNothing } from "../../fields/document-fields.js";
import { usesOfField } from "../../fields/field-table.js";
import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { withTagItems } from "./tag-items.js";
import { wordpressFields } from "./wordpress-fields.js";

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

/** Names under which a map or a list of maps says an address. */
const ADDRESS_KEYS = ["@id", "url", "href", "canonical", "value"];

/** A document without the objects that an API wraps it, and its texts, in. */
export function unwrap(map: FieldMap): FieldMap {
  const entries = new Map<string, FieldNode>();
  for (const [name, node] of map.entries) {
    if (node.kind === "map" && WRAPPERS.includes(name)) {
      for (const [inner, value] of unwrap(node).entries) if (!entries.has(inner)) entries.set(inner, value);
    } else if (!areNumbers(name, node)) entries.set(NAMES[name] ?? name, unwrapField(name, node));
  }
  return { ...map, entries: withTagItems(wordpressFields(map, entries)) };
}

function unwrapField(name: string, node: FieldNode): FieldNode {
  if (/^infosources?$/.test(name) && node.kind === "list") return node.items[0] ?? node;
  const isAddress = usesOfField(name).some(({ role, tier }) => role === "url" && tier === 0);
  return isAddress ? (addressIn(node) ?? node) : unwrapText(node);
}

/** schema.org writes an address as a thing that has it: `{"@id": "https://…"}`. */
function addressIn(node: FieldNode): FieldNode | undefined {
  if (node.kind === "list") return node.items[0] && addressIn(node.items[0]);
  if (node.kind === "scalar") return node;
  return ADDRESS_KEYS.map((key) => node.entries.get(key)).find((one) => one?.kind === "scalar" && !isNothing(one));
}

function unwrapText(node: FieldNode): FieldNode {
  if (node.kind === "list") return mainText(node.items) ?? node;
  if (node.kind !== "map") return node;
  for (const key of TEXT_KEYS) {
    const text = node.entries.get(key);
    if (text?.kind === "scalar" && text.value !== null) return text;
  }
  return node;
}

/** The same text for several uses, as ninjs has it: the main one, or the first. */
function mainText(items: readonly FieldNode[]): FieldNode | undefined {
  const texts = items.filter(
    (item): item is FieldMap =>
      item.kind === "map" && item.entries.get("value")?.kind === "scalar" && !item.entries.has("name"),
  );
  if (texts.length === 0 || texts.length < items.length) return undefined;
  const isMain = ({ entries }: FieldMap): boolean => {
    const role = entries.get("role");
    return role?.kind === "scalar" && /(?:^|[:/])main$/i.test(role.raw);
  };
  return (texts.find(isMain) ?? texts[0])?.entries.get("value");
}

/** Numbers alone are the keys of authors, tags and pictures in a database, which say nothing to a reader. */
function areNumbers(name: string, node: FieldNode): boolean {
  if (!["author", "authors", "tags", "categories", "featured_media"].includes(name)) return false;
  const items = node.kind === "list" ? node.items : [node];
  return items.length > 0 && items.every((item) => item.kind === "scalar" && typeof item.value === "number");
}

/** What some APIs call fields: the Guardian, the New York Times, and the second version of ninjs. */
const NAMES: Record<string, string> = {
  webTitle: "title",
  webPublicationDate: "publishedAt",
  trailText: "excerpt",
  sectionName: "section",
  section_name: "section",
  headlines: "headline",
  descriptions: "description",
  bodies: "body",
};
