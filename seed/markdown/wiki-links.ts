import type { ParsedLink } from "../shapes/documents.js";
import type { Block } from "./markdown-blocks.js";
import { segmentInline } from "./markdown-inline.js";
import { markdownToPlain } from "./markdown-plain.js";
import { parseWikiLink } from "./wiki-target.js";

/**
 * The page's links, all of one target together, in order of the first. An embedded note (`![[Note]]`) is a link, as the page takes its
 * text from there; an embedded picture is none. Links in code, comments and formulas are none. `inFields`: those of the front matter.
 */
export function collectLinks(
  blocks: readonly Block[],
  title: Block | undefined,
  inFields: readonly string[] = [],
): ParsedLink[] {
  const links = new Map<string, { count: number; labels: Set<string>; sections: Set<string> }>();
  let section: string | undefined;
  const add = (content: string): void => {
    const link = parseWikiLink(content);
    if (link === undefined) return;
    const known = links.get(link.target) ?? { count: 0, labels: new Set<string>(), sections: new Set<string>() };
    links.set(link.target, known);
    known.count++;
    known.labels.add(markdownToPlain(link.label) || link.target);
    if (section !== undefined) known.sections.add(section);
  };
  inFields.forEach(add);
  for (const block of blocks) {
    if (block.kind === "opaque") continue;
    if (block.kind === "heading" && !block.nested && block !== title)
      section = markdownToPlain(block.text) || undefined;
    if (!block.text.includes("[[")) continue;
    for (const segment of segmentInline(block.text)) if (segment.kind === "wikilink") add(segment.text);
  }
  return [...links].map(([target, { count, labels, sections }]) => ({
    target,
    kind: "name",
    count,
    labels: [...labels],
    sections: [...sections],
  }));
}
