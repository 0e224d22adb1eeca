import type { Block } from "./markdown-blocks.js";
import { markdownToPlain } from "./markdown-plain.js";

/** A definition, a footnote, a data field, a template or a line of tags. */
const NO_PROSE = /^(?:\[[^\]\n]+\]:|[^\n:]{1,40}::|\{\{|\{%|<%|(?:#[^\s#]+\s*)+$)/;

/** The first paragraph that tells something: no quote, list, table, picture, definition or line of tags. */
export function findLead(blocks: readonly Block[]): { block: Block; text: string } | undefined {
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.nested || NO_PROSE.test(block.text)) continue;
    const text = markdownToPlain(block.text);
    if (/\p{L}/u.test(text)) return { block, text };
  }
  return undefined;
}
