import type { ParsedLink } from "./format.js";
import type { Block } from "./markdown-blocks.js";
import { segmentInline } from "./markdown-inline.js";
import { markdownToPlain } from "./markdown-plain.js";
import { parseWikiLink } from "./wiki-target.js";

/**
 * The page's links, all of one target together, in order of the first. An embedded note (`![[Note]]`) is a link, as the page takes its
 * text from there; an embedded picture is none. Links in code, comments and formulas are none.
 */
export function collectLinks(blocks: readonly Block[], title: Block | undefined): ParsedLink[] {
  const links = new Map<string, { count: number; labels: Set<string>; sections: Set<string> }>();
  let section: string | undefined;
  for (const block of blocks) {
    if (block.kind === "opaque") continue;
    if (block.kind === "heading" && !block.nested && block !== title)
      section = markdownToPlain(block.text) || undefined;
    if (!block.text.includes("[[")) continue;
    for (const segment of segmentInline(block.text)) {
      const link = segment.kind === "wikilink" ? parseWikiLink(segment.text) : undefined;
      if (link === undefined) continue;
      const known = links.get(link.target) ?? { count: 0, labels: new Set<string>(), sections: new Set<string>() };
      links.set(link.target, known);
      known.count++;
      known.labels.add(markdownToPlain(link.label) || link.target);
      if (section !== undefined) known.sections.add(section);
    }
  }
  return [...links].map(([target, { count, labels, sections }]) => ({
    target,
    count,
    labels: [...labels],
    sections: [...sections],
  }));
}
