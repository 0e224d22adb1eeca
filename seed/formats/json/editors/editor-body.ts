import { mobiledocHtml, soleMarkdownCard } from "./mobiledoc.js";
import { treeHtml } from "./tree-html.js";
import { childrenOf, isNode, nodesIn, text, typeOf, type TreeNode } from "./tree-node.js";
import { escapeText } from "./inline-html.js";

/** Names under which stores of content keep a tree in an object of its own. */
const WITHIN = ["root", "document", "doc", "json", "raw", "value", "content", "body"];
const MAX_WRAPPINGS = 4;

export interface EditorBody {
  text: string;
  /** Absent: Markdown. */
  syntax?: "html";
}

/**
 * A text as an editor keeps it: Portable Text, Draft.js, Lexical, Mobiledoc, ProseMirror and TipTap, Editor.js, Slate, Contentful's rich text,
 * Quill's delta; Undefined for anything else, and where it holds no words.
 */
export function editorBody(tree: unknown): EditorBody | undefined {
  const markdown = onlyMarkdown(tree);
  if (markdown !== undefined) return { text: markdown };
  const html = htmlOf(tree, 0);
  const isText = html !== undefined && /[\p{L}\p{N}]/u.test(html.replace(/<[^<>]*>/g, ""));
  return isText ? { text: html, syntax: "html" } : undefined;
}

/** The whole text, where Ghost keeps it in one card. */
function onlyMarkdown(tree: unknown): string | undefined {
  if (!isNode(tree)) return undefined;
  const [node, ...others] = isNode(tree["root"]) ? (childrenOf(tree["root"]) ?? []) : [];
  if (node !== undefined) return others.length === 0 ? text(node["markdown"]) : undefined;
  return soleMarkdownCard(tree);
}

function htmlOf(value: unknown, depth: number): string | undefined {
  if (Array.isArray(value)) return isTree(value) ? treeHtml(nodesIn(value)) : undefined;
  if (!isNode(value) || depth > MAX_WRAPPINGS) return undefined;
  if (Array.isArray(value["sections"]) && value["version"] !== undefined) return mobiledocHtml(value);
  if (Array.isArray(value["ops"])) return deltaHtml(nodesIn(value["ops"]));
  if (Array.isArray(value["blocks"])) return treeHtml(nodesIn(value["blocks"]));
  const children = childrenOf(value);
  if (children !== undefined && (isTree(children) || /^(?:doc|document|root)$/.test(typeOf(value))))
    return treeHtml(children);
  return WITHIN.map((name) => htmlOf(value[name], depth + 1)).find((html) => html !== undefined);
}

/** Whether these are blocks of a text: what they are, and a text in them. */
function isTree(nodes: readonly unknown[]): boolean {
  const own = nodesIn(nodes);
  return own.length > 0 && own.length === nodes.length && own.every((node) => isTyped(node)) && own.some(holdsText);
}

function isTyped(node: TreeNode): boolean {
  return typeOf(node) !== "" || childrenOf(node) !== undefined;
}

function holdsText(node: TreeNode): boolean {
  const data = node["data"];
  return (
    childrenOf(node) !== undefined ||
    [node["text"], node["content"], isNode(data) ? (data["text"] ?? data["items"]) : undefined].some(
      (one) => one !== undefined,
    )
  );
}

/** Quill's: texts one after the other, whose line ends end paragraphs. */
function deltaHtml(operations: readonly TreeNode[]): string {
  const lines = operations
    .map(({ insert }) => text(insert) ?? "")
    .join("")
    .split("\n");
  return lines.map((line) => (line.trim() === "" ? "" : `<p>${escapeText(line)}</p>`)).join("");
}

/** What a text that is JSON of objects holds. */
export function parsedTree(source: string): unknown {
  if (!/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(source)) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
