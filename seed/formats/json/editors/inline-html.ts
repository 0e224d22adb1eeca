import { escapeUTF8 } from "entities";
import { childrenOf, isNode, nodesIn, saysOf, text, typeOf, type TreeNode } from "./tree-node.js";

const INLINE =
  /^(?:|text|extendedtext|span|link|autolink|hyperlink|a|linebreak|hardbreak|softbreak|break|br|tab|emoji|mention|inline\w*|entryhyperlink|assethyperlink)$/;
const LINK = /^(?:link|autolink|hyperlink|a)$/;
const BREAK = /^(?:linebreak|hardbreak|softbreak|break|br)$/;
const MAX_DEPTH = 50;

/** Addresses of links by the keys that marks name them by (Portable Text). */
export type LinkTargets = ReadonlyMap<unknown, string>;

export function isInline(node: TreeNode): boolean {
  return INLINE.test(typeOf(node)) && node["inlineStyleRanges"] === undefined;
}

/** A plain text as HTML; a line's end is one there, too. */
export function escapeText(plain: string): string {
  return escapeUTF8(plain).replaceAll("\n", "<br>");
}

/** What stands within a line of text. */
export function inlineHtml(node: TreeNode, targets: LinkTargets, depth = 0): string {
  const type = typeOf(node);
  if (BREAK.test(type)) return "<br>";
  const children = depth < MAX_DEPTH ? childrenOf(node) : undefined;
  const own = text(node["text"]) ?? text(node["value"]) ?? text(saysOf(node, "label")) ?? "";
  const shown = children?.map((child) => inlineHtml(child, targets, depth + 1)).join("") ?? escapeText(own);
  const target = LINK.test(type) ? addressIn(node) : markedTarget(node, targets);
  return target === undefined ? shown : linked(target, shown);
}

export function linked(target: string, shown: string): string {
  return /^(?:https?:|mailto:|[/#.])/i.test(target) ? `<a href="${escapeText(target)}">${shown}</a>` : shown;
}

function addressIn(node: TreeNode): string | undefined {
  return ["url", "href", "uri"].map((name) => text(saysOf(node, name))).find((address) => address !== undefined);
}

function markedTarget(node: TreeNode, targets: LinkTargets): string | undefined {
  const marks = Array.isArray(node["marks"]) ? (node["marks"] as unknown[]) : [];
  for (const mark of marks) {
    const found = isNode(mark) ? (typeOf(mark) === "link" ? addressIn(mark) : undefined) : targets.get(mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The links that a block of Portable Text defines for its marks. */
export function targetsOf(block: TreeNode): LinkTargets {
  return new Map(
    nodesIn(block["markDefs"]).flatMap((mark) =>
      addressIn(mark) === undefined ? [] : [[mark["_key"], addressIn(mark) ?? ""]],
    ),
  );
}
