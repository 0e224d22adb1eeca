import { DocumentFields } from "../../fields/document-fields.js";
import type { FieldRole } from "../../fields/field-table.js";
import type { FieldMap } from "../../fields/field-tree.js";
import { parseWebAddress } from "../../fields/web-address.js";
import { bodyOf } from "./json-body.js";

/** Types of schema.org that are documents although they have a name and no headline. */
const DOCUMENT_TYPE = /(?:article|posting|report|videoobject|newsletter|creativework|organization)$/i;

/** It has a title of its own, and a text, an address, a day or an author: settings, translations and packages have not. */
export function isDocument(map: FieldMap): boolean {
  const fields = new DocumentFields(map);
  if (!isTitled(fields)) return false;
  return tells(fields, "body") || isAddressed(fields) || tells(fields, "publishedAt") || tells(fields, "authors");
}

/** It has no title, as a short post has none, but a text, and an address, a day or an author. */
export function isUntitledDocument(map: FieldMap): boolean {
  const fields = new DocumentFields(map);
  if (isTitled(fields) || !hasBody(fields)) return false;
  return isAddressed(fields) || tells(fields, "publishedAt") || tells(fields, "authors");
}

/** Whether it holds what a menu's item does not: a text or a day. */
export function isText(map: FieldMap): boolean {
  const fields = new DocumentFields(map);
  return fields.has("body") || fields.has("publishedAt");
}

/** What among documents is one, too: a text, or a title with a few words about it. */
export function holdsText(map: FieldMap): boolean {
  const fields = new DocumentFields(map);
  return hasBody(fields) || (isTitled(fields) && tells(fields, "excerpt"));
}

/** What schema.org lists beside an article: people, pictures, sites, crumbs. */
export function isForeignType(map: FieldMap): boolean {
  const type = map.entries.get("@type");
  return type !== undefined && !(type.kind === "scalar" && DOCUMENT_TYPE.test(type.raw));
}

function isTitled(fields: DocumentFields): boolean {
  const type = fields.of("kind").find(({ node }) => node.kind === "scalar" && DOCUMENT_TYPE.test(node.raw));
  return fields.of("title").some(({ tier }) => tier === 0 || type !== undefined);
}

function hasBody(fields: DocumentFields): boolean {
  return fields.of("body").some(({ tier, node }) => tier === 0 && bodyOf(node) !== undefined);
}

function tells(fields: DocumentFields, role: FieldRole): boolean {
  return fields.of(role).some(({ tier }) => tier === 0);
}

/** A menu has titles and paths. */
function isAddressed(fields: DocumentFields): boolean {
  return fields.of("url").some(({ node }) => node.kind === "scalar" && parseWebAddress(node.raw) !== undefined);
}
