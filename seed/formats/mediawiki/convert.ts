import { renderBlocks } from "./render/blocks.js";
import { expandWikitext, type Expansion } from "./expand/expand.js";
import { withoutMarks } from "./marks.js";
import type { WikiPage } from "./wiki-page.js";

const TOP_HEADING = /^=[^=\n].*=[ \t]*$/m;

/** Wikitext as Markdown with wiki links, and what else it held. */
export function convertWikitext(source: string, page: WikiPage): { markdown: string; expansion: Expansion } {
  const expansion = expandWikitext(source, page);
  const levelShift = page.isTitled && TOP_HEADING.test(expansion.text) ? 1 : 0;
  const markdown = renderBlocks(expansion.text, {
    ...page,
    literals: expansion.literals,
    lineBreak: "  \n",
    levelShift,
  });
  return { markdown: withoutMarks(markdown), expansion };
}
