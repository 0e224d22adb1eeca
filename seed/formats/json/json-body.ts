import type { FieldNode } from "../../fields/field-tree.js";
import { editorBody, parsedTree, type EditorBody } from "./editors/editor-body.js";
import { treeValue } from "./editors/tree-value.js";

const HTML = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|table|a|img|section|article)[\s/>]/i;

const known = new WeakMap<FieldNode, EditorBody | "none">();

/** A text, a list of paragraphs, or an editor's tree of them; undefined for anything else, and for other JSON in a text. */
export function bodyOf(node: FieldNode): EditorBody | undefined {
  let body = known.get(node);
  if (body === undefined) known.set(node, (body = readBody(node) ?? "none"));
  return body === "none" ? undefined : body;
}

function readBody(node: FieldNode): EditorBody | undefined {
  const text = textOf(node);
  const tree = text === undefined ? treeValue(node) : parsedTree(text);
  if (tree !== undefined) return editorBody(tree);
  return text === undefined ? undefined : { text, ...(HTML.test(text) && { syntax: "html" }) };
}

function textOf(node: FieldNode): string | undefined {
  if (node.kind === "scalar") return typeof node.value === "string" ? node.raw : undefined;
  if (node.kind !== "list") return undefined;
  const paragraphs = node.items.flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [item.raw] : [],
  );
  return paragraphs.length === node.items.length && paragraphs.length > 0 ? paragraphs.join("\n\n") : undefined;
}
