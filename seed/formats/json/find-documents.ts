import { DocumentFields, isNothing } from "../../fields/document-fields.js";
import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { isDocument, isForeignType, isText, isUntitledDocument, holdsText } from "./document-evidence.js";
import { unwrap } from "./unwrap.js";

const MAX_DEPTH = 6;

/** Lists that hold documents by what they are called. */
const DOCUMENTS =
  /^(?:items|articles|posts|pages|entries|stories|news|documents|docs|videos|episodes|newsletters|features|reports|notes|results|edges|nodes|data)$/i;
/** What an answer wraps one document in. */
const WRAPPERS =
  /^(?:article|post|story|page|item|entry|document|doc|news|content|response|result|data|payload|props|pageProps)$/i;
/** Lists that stand beside documents and hold texts that are none. */
const BESIDE =
  /^(?:comments|replies|messages|revisions|versions|users|authors|people|menus?|navigation|settings|tags|categories)$/i;

export interface FoundDocuments {
  documents: FieldMap[];
  /** Items of a list of documents that say something, and are none. */
  others: FieldNode[];
}

/** The documents in a JSON value: the value itself, or the items of all lists of documents that it holds, in their order. */
export function findDocuments(root: FieldNode): FoundDocuments {
  if (root.kind === "map" && isOneDocument(root)) return { documents: [unwrap(root)], others: [] };
  const groups = groupsIn(root, "", 0).filter(({ name }) => !BESIDE.test(name));
  const longest = groups.reduce((most, group) => Math.max(most, weightOf(group)), 0);
  const wrapped = groups.length === 0 ? wrappedDocument(root, 0) : undefined;
  if (wrapped) return { documents: [wrapped], others: [] };
  const main = groups.find((group) => weightOf(group) === longest);
  // A menu beside the posts has titles and addresses, too.
  const taken = groups.filter((group) => group === main || DOCUMENTS.test(group.name) || group.documents.every(isText));
  return {
    documents: taken.flatMap(({ documents }) => documents),
    others: taken.flatMap(({ others }) => others),
  };
}

/** The one document that an answer holds, in objects of no other use: it has a text, and more that a document has. */
function wrappedDocument(root: FieldNode, depth: number): FieldMap | undefined {
  if (root.kind !== "map" || depth > MAX_DEPTH) return undefined;
  for (const [name, node] of root.entries) {
    if (node.kind !== "map" || !WRAPPERS.test(name)) continue;
    const own = unwrap(node);
    if (isOneDocument(node) && new DocumentFields(own).has("body")) return own;
    const within = wrappedDocument(node, depth + 1);
    if (within) return within;
  }
  return undefined;
}

/** Documents with a text before those without. */
function weightOf({ documents }: Group): number {
  return documents.length + documents.filter(isText).length * 1_000_000;
}

interface Group extends FoundDocuments {
  name: string;
}

/** One object alone may be a site's settings, which have a title, an address and an author, too. */
function isOneDocument(root: FieldMap): boolean {
  const own = unwrap(root);
  if (holdsDocuments(root)) return false;
  if (!isDocument(own)) return isUntitledDocument(own) && new DocumentFields(own).has("publishedAt");
  return isText(own) || new DocumentFields(own).has("kind");
}

/** A feed has a title of its own, and its items are the documents. */
function holdsDocuments(root: FieldMap): boolean {
  return [...root.entries].some(
    ([name, node]) =>
      /^(?:items|articles|posts|entries)$/.test(name) &&
      node.kind === "list" &&
      node.items.some((item) => item.kind === "map" && isDocumentNode(unwrap(item))),
  );
}

function groupsIn(node: FieldNode, name: string, depth: number): Group[] {
  if (node.kind === "scalar" || depth > MAX_DEPTH) return [];
  const group = node.kind === "list" ? groupOf(node.items, name) : groupOf([...node.entries.values()], name);
  // An object whose values are documents has them by their ids.
  if (group.documents.length > (node.kind === "list" ? 0 : 1))
    return [node.kind === "list" ? group : { ...group, others: [] }];
  if (node.kind === "list") return node.items.flatMap((item) => groupsIn(item, name, depth + 1));
  return [...node.entries].flatMap(([own, value]) => groupsIn(value, own, depth + 1));
}

function groupOf(items: readonly FieldNode[], name: string): Group {
  const own = items.map((item) => (item.kind === "map" ? unwrap(item) : item));
  const isAny = own.some(isDocumentNode);
  const documents: FieldMap[] = [];
  const others: FieldNode[] = [];
  for (const item of own) {
    if (!isAny || isNothing(item)) continue;
    if (item.kind === "map" && (isDocumentNode(item) || holdsText(item))) documents.push(item);
    else if (item.kind !== "map" || !isForeignType(item)) others.push(item);
  }
  return { name, documents, others };
}

function isDocumentNode(node: FieldNode): boolean {
  return node.kind === "map" && (isDocument(node) || isUntitledDocument(node));
}
