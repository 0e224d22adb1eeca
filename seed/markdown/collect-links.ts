import type { ParsedLink } from "../shapes/documents.js";
import { inlineLinks, type InlineLink } from "./inline-links.js";
import { definitionsOf, withoutDefinitions } from "./link-definitions.js";
import type { Block } from "./markdown-blocks.js";
import { markdownToPlain } from "./markdown-plain.js";
import { targetName } from "./target-name.js";
import { parseWikiLink } from "./wiki-target.js";

/**
 * The document's links, all of one target together, in order of the first. An embedded note (`![[Note]]`) is a link, as the page takes its
 * text from there; an embedded picture is none. Links in code, comments and formulas are none. `inFields`: those of its fields, as what
 * stands between `[[` and `]]`.
 */
export function collectLinks(
  blocks: readonly Block[],
  title: Block | undefined,
  inFields: readonly string[] = [],
): ParsedLink[] {
  const links = new Map<string, Collected>();
  let section: string | undefined;
  const add = (link: Pick<InlineLink, "kind" | "target" | "turned" | "label">): void => {
    const key = `${link.kind}\0${link.target}`;
    const known = links.get(key) ?? { ...link, turned: link.turned, count: 0, labels: new Set(), sections: new Set() };
    links.set(key, known);
    known.count++;
    known.labels.add(markdownToPlain(link.label) || targetName(link.target) || link.target);
    // What is written without that label is the target.
    if (known.turned !== link.turned) known.turned = undefined;
    if (section !== undefined) known.sections.add(section);
  };
  for (const content of inFields) {
    const link = parseWikiLink(content);
    if (link) add({ kind: "name", ...link });
  }
  for (const { block, link } of linksOf(blocks)) {
    if (block.kind === "heading" && !block.nested && block !== title)
      section = markdownToPlain(block.text) || undefined;
    if (link) add(link);
  }
  return [...links.values()].map(({ kind, target, turned, count, labels, sections }) => ({
    target,
    kind,
    ...(turned !== undefined && { turned }),
    count,
    labels: [...labels],
    sections: [...sections],
  }));
}

interface Collected extends Pick<ParsedLink, "kind" | "target" | "count"> {
  turned: string | undefined;
  labels: Set<string>;
  sections: Set<string>;
}

/** Every block that may hold links, once for each of them, or once without. */
export function* linksOf(blocks: readonly Block[]): Generator<{ block: Block; link?: InlineLink }> {
  const definitions = definitionsOf(blocks);
  for (const block of blocks) {
    if (block.kind === "opaque") continue;
    yield { block };
    for (const link of inlineLinks(withoutDefinitions(block), definitions)) yield { block, link };
  }
}
