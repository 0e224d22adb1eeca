import { scanBlocks, type Block } from "./markdown-blocks.js";
import { segmentInline } from "./markdown-inline.js";

/**
 * `wiki`: a wiki link or embed. `note`: what notes and guides have and no story: a callout, a line of tags on top, headings in a list. `code`: fenced code,
 * which few stories have. `markdown`: a heading, table, emphasis or link as only Markdown writes them. `list`: a list,
 * quote or #tag alone, which plain text may hold as well.
 */
export type Evidence = "wiki" | "note" | "code" | "markdown" | "list" | "none";

const INLINE = /\*\*\S[^*\n]*\*\*|__\S[^_\n]*__|!?\[[^[\]\n]+\]\([^()\s]+\)/u;
const TAG = /(?:^|\s)#\p{L}[\p{L}\p{N}/_-]*(?=\s|$)/u;
const LIST = /^ {0,3}(?:[-*+] |\d{1,3}[.)] |>)/m;

const FENCE = /^ {0,3}(?:`{3}|~{3})/gm;
const NOTE = [
  /^ {0,3}>[ \t]?\[![\w-]{1,40}\]/m,
  /^\s*#\p{L}[\p{L}\p{N}/_-]*(?:[ \t]+#\p{L}[\p{L}\p{N}/_-]*)*[ \t]*(?:\n|$)/u,
  /^[ \t]*[-*+][ \t]+#{1,6}[ \t]/m,
];

/** What shows that a text is Markdown. */
export function markdownEvidence(text: string): Evidence {
  const { blocks } = scanBlocks(text);
  if (blocks.some(hasWikiLink)) return "wiki";
  if (NOTE.some((sign) => sign.test(text))) return "note";
  if ((text.match(FENCE) ?? []).length > 1) return "code";
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
