import { DocumentFields } from "../../fields/document-fields.js";
import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { parseWebAddress } from "../../fields/web-address.js";
import { unwrap } from "./unwrap.js";

const MAX_DEPTH = 6;
/** Types of schema.org that are documents although they have a name and no headline. */
const DOCUMENT_TYPE = /(?:article|posting|report|videoobject|newsletter|creativework|organization)$/i;

/** The documents in a JSON value: the value itself, or the longest list of documents that it holds. */
export function findDocuments(root: FieldNode): FieldMap[] {
  if (root.kind === "map" && isDocument(root) && tellsMore(root) && !hasLongerList(root)) return [unwrap(root)];
  return longestList(root, 0);
}

/** One object alone may be a site's settings, which have a title, an address and an author, too. */
function tellsMore(root: FieldMap): boolean {
  const fields = new DocumentFields(unwrap(root));
  return ["body", "publishedAt", "kind"].some((role) => fields.has(role as "body" | "publishedAt" | "kind"));
}

/** A feed has a title of its own, and its items are the documents. */
function hasLongerList(root: FieldMap): boolean {
  return ["items", "articles", "posts", "entries"].some((name) => {
    const node = root.entries.get(name);
    return node?.kind === "list" && node.items.some((item) => item.kind === "map" && isDocument(item));
  });
}

function longestList(node: FieldNode, depth: number): FieldMap[] {
  if (node.kind === "scalar" || depth > MAX_DEPTH) return [];
  const children = node.kind === "list" ? node.items : [...node.entries.values()];
  const own =
    node.kind === "list"
      ? children.flatMap((child) => (child.kind === "map" ? [unwrap(child)] : [])).filter(isDocument)
      : [];
  // Keyed by id: an object whose values are documents.
  const keyed =
    node.kind === "map"
      ? children.flatMap((child) => (child.kind === "map" ? [unwrap(child)] : [])).filter(isDocument)
      : [];
  const best = own.length > 0 ? own : keyed.length > 1 ? keyed : [];
  if (best.length > 0) return best;
  return children.map((child) => longestList(child, depth + 1)).reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** It has a title of its own, and a text, an address, a day or an author: settings, translations and packages have not. */
export function isDocument(map: FieldMap): boolean {
  const fields = new DocumentFields(unwrap(map));
  const type = fields.of("kind").find(({ node }) => node.kind === "scalar" && DOCUMENT_TYPE.test(node.raw));
  if (!fields.of("title").some(({ tier }) => tier === 0 || type !== undefined)) return false;
  const tells = (role: "body" | "publishedAt" | "authors"): boolean => fields.of(role).some(({ tier }) => tier === 0);
  // A menu has titles and paths.
  const isAddressed = fields
    .of("url")
    .some(({ node }) => node.kind === "scalar" && parseWebAddress(node.raw) !== undefined);
  return tells("body") || isAddressed || tells("publishedAt") || tells("authors");
}
