import { escapeText, inlineHtml, isInline, targetsOf, type LinkTargets } from "./inline-html.js";
import { childrenOf, isNode, nodesIn, saysOf, text, typeOf, type TreeNode } from "./tree-node.js";

/** Deeper than any text that people write. */
const MAX_DEPTH = 50;
const NONE: LinkTargets = new Map();
const LEVELS = ["one", "two", "three", "four", "five", "six"];

/** The blocks of an editor's tree as HTML: paragraphs, headings, lists, quotes, code and tables; what shows no text is left out. */
export function treeHtml(nodes: readonly TreeNode[], targets = NONE, depth = 0): string {
  if (depth > MAX_DEPTH) return "";
  let html = "";
  let list: string | undefined;
  for (const node of nodes) {
    const own = flatListOf(node);
    if (own !== list) html += (list === undefined ? "" : `</${list}>`) + (own === undefined ? "" : `<${own}>`);
    list = own;
    html += own === undefined ? nodeHtml(node, targets, depth) : within("li", lineHtml(node, depth));
  }
  return list === undefined ? html : `${html}</${list}>`;
}

/** Portable Text and Draft.js have lists whose items stand side by side with paragraphs. */
function flatListOf(node: TreeNode): string | undefined {
  const list = text(node["listItem"]) ?? /^(un)?orderedlistitem$/.exec(typeOf(node))?.[0];
  return list === undefined ? undefined : /^(?:number|ordered)/.test(list) ? "ol" : "ul";
}

function nodeHtml(node: TreeNode, targets: LinkTargets, depth: number): string {
  const type = typeOf(node);
  const style = (text(node["style"]) ?? "").toLowerCase();
  if (isInline(node)) return inlineHtml(node, targets);
  if (/^(?:horizontalrule|hr|divider|delimiter|thematicbreak)$/.test(type)) return "<hr>";
  const line = (): string => lineHtml(node, depth);
  if (/^(?:h\d?|heading|header|title)/.test(type) || /^h[1-6]$/.test(style))
    return within(`h${levelOf(node, type + style)}`, line());
  if (/quote/.test(type + style)) return within("blockquote", line());
  if (/code/.test(type + style)) return within("pre", `${line()}`.replaceAll("<br>", "\n"));
  if (/listitem$|^li$|taskitem/.test(type)) return within("li", line());
  if (/list$|^[uo]l$/.test(type)) return listHtml(node, type, depth);
  if (type === "table") return tableHtml(node, depth);
  if (/^(?:table)?row$|^tr$/.test(type)) return within("tr", line());
  if (/^(?:table)?(?:cell|header|headercell)$|^t[dh]$/.test(type)) return within("td", line());
  const children = childrenOf(node);
  return children === undefined || children.some(isInline)
    ? within("p", line())
    : treeHtml(children, targets, depth + 1);
}

/** What stands in a block: its nodes, or the text that it holds under one of several names. */
function lineHtml(node: TreeNode, depth: number): string {
  const children = childrenOf(node);
  if (children !== undefined) return treeHtml(children, targetsOf(node), depth + 1);
  // What an editor gives as HTML, is.
  const html =
    text(saysOf(node, "html")) ??
    (isNode(node["data"]) ? text(node["data"]["text"]) : undefined) ??
    text(node["content"]);
  if (html !== undefined) return html;
  const plain = ["text", "code", "markdown", "value", "caption"].map((name) => text(saysOf(node, name)));
  return escapeText(plain.find((one) => one !== undefined) ?? "");
}

function within(name: string, html: string): string {
  return html === "" ? "" : `<${name}>${html}</${name}>`;
}

/** 1 to 6, as a number, or in a word: `h2`, `heading-2`, `header-two`. */
function levelOf(node: TreeNode, name: string): number {
  const told = Number(saysOf(node, "level") ?? /\d/.exec(text(node["tag"]) ?? name)?.[0]);
  const word = LEVELS.findIndex((level) => name.endsWith(level)) + 1;
  return told >= 1 && told <= 6 ? told : word || 2;
}

/** A list of nodes, or of items that are texts (Editor.js), which may hold lists themselves. */
function listHtml(node: TreeNode, type: string, depth: number): string {
  const isOrdered =
    /^(?:ordered|number|ol)/.test(type) ||
    [saysOf(node, "listType"), saysOf(node, "style")].some((one) => /^(?:ordered|number)/.test(text(one) ?? ""));
  const name = isOrdered ? "ol" : "ul";
  const children = childrenOf(node);
  if (children !== undefined) return within(name, treeHtml(children, NONE, depth + 1));
  return itemsHtml(saysOf(node, "items"), name, depth);
}

function itemsHtml(items: unknown, name: string, depth: number): string {
  if (!Array.isArray(items) || depth > MAX_DEPTH) return "";
  const html = (items as unknown[]).map((item) => {
    const shown = isNode(item) ? (text(item["content"]) ?? text(item["text"]) ?? "") : (text(item) ?? "");
    return within("li", shown + (isNode(item) ? itemsHtml(item["items"], name, depth + 1) : ""));
  });
  return within(name, html.join(""));
}

/** Of rows that are nodes, or lists of texts (Editor.js). */
function tableHtml(node: TreeNode, depth: number): string {
  const rows = saysOf(node, "content");
  if (!Array.isArray(rows) || !Array.isArray(rows[0]))
    return within("table", treeHtml(childrenOf(node) ?? nodesIn(rows), NONE, depth + 1));
  const cells = (row: unknown): string =>
    Array.isArray(row) ? row.map((cell) => `<td>${text(cell) ?? ""}</td>`).join("") : "";
  return within("table", (rows as unknown[]).map((row) => within("tr", cells(row))).join(""));
}
