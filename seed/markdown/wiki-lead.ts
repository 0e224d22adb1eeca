import type { Block } from "./markdown-blocks.js";
import { segmentInline } from "./markdown-inline.js";
import { markdownToPlain } from "./markdown-plain.js";

/** A definition, a footnote, a data field, a template or a line of tags. */
const NO_PROSE = /^(?:\[[^\]\n]+\]:|[^\n:]{1,40}::|\{\{|\{%|<%|(?:#[^\s#]+\s*)+$)/;
/** "Created: 2021-04-02", "Tags: #a #b": a field written as text. */
const FIELD_LINE = /^\**[\p{L}][\p{L}\p{N} _/-]{0,30}[:：]{1,2}\**(?:\s.{0,120})?$/u;
const FIELD_NAME =
  /^\**(?:tags?|dates?|created|updated|modified|status|type|category|categories|topics?|up|down|parent|prev(?:ious)?|next|source|url|links?|link (?:up|down)|aliases|author|id|date created|erstellt|作成日|更新日|日付|タグ|标签|日期|创建时间|参考|来源|链接|теги|дата)\**\s*[:：]/iu;

/** The first paragraph that tells something: no quote, list, table, picture, definition, line of tags, of fields or of links alone. */
export function findLead(blocks: readonly Block[]): { block: Block; text: string } | undefined {
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.nested || tellsNothing(block.text)) continue;
    const text = markdownToPlain(block.text);
    if (/\p{L}/u.test(text)) return { block, text };
  }
  return undefined;
}

/** Whether a paragraph only serves the page: fields, tags, a picture, a row of links to other pages. */
export function tellsNothing(paragraph: string): boolean {
  if (NO_PROSE.test(paragraph) || isFields(paragraph)) return true;
  const links = segmentInline(paragraph).filter(({ kind }) => kind === "wikilink").length;
  if (links === 0) return !/\p{L}/u.test(markdownToPlain(paragraph));
  const around = segmentInline(paragraph).map((segment) => (segment.kind === "wikilink" ? " " : segment.text));
  return links > 1 && !/\p{L}/u.test(around.join(""));
}

function isFields(paragraph: string): boolean {
  const lines = paragraph.split("\n").map((line) => line.trim());
  if (!lines.every((line) => FIELD_LINE.test(line) || NO_PROSE.test(line))) return false;
  return lines.length > 1 || FIELD_NAME.test(lines[0] ?? "");
}
