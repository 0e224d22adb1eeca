import { scanBlocks, type Block } from "./markdown-blocks.js";
import { segmentInline } from "./markdown-inline.js";

/**
 * `wiki`: a wiki link or embed. `markdown`: a heading, fenced code, table, emphasis or link as only Markdown writes them. `list`: a list,
 * quote or #tag alone, which plain text may hold as well.
 */
export type Evidence = "wiki" | "markdown" | "list" | "none";

const INLINE = /\*\*\S[^*\n]*\*\*|__\S[^_\n]*__|!?\[[^[\]\n]+\]\([^()\s]+\)/u;
const TAG = /(?:^|\s)#\p{L}[\p{L}\p{N}/_-]*(?=\s|$)/u;
const LIST = /^ {0,3}(?:[-*+] |\d{1,3}[.)] |>)/m;

/** What shows that a text is Markdown. */
export function markdownEvidence(text: string): Evidence {
  const { blocks } = scanBlocks(text);
  if (blocks.some(hasWikiLink)) return "wiki";
  const isMarkup = (block: Block) => block.kind === "heading" || block.kind === "table" || INLINE.test(block.text);
  if (blocks.some(isMarkup) || /^ {0,3}(?:```|~~~)/m.test(text)) return "markdown";
  const isList = LIST.test(text) && blocks.some((block) => block.nested);
  return isList || TAG.test(text) ? "list" : "none";
}

function hasWikiLink(block: Block): boolean {
  return (
    block.text.includes("[[") &&
    segmentInline(block.text).some((segment) => segment.kind === "wikilink" && segment.text.trim() !== "")
  );
}
