import type { SectionDocument } from "../../src/store/entities.js";
import type { Block } from "./markdown-blocks.js";
import { markdownToPlain } from "./markdown-plain.js";

/** Every heading but the title, each with its Markdown up to the next heading of any level. Headings in quotes and lists are text. */
export function collectSections(body: string, blocks: readonly Block[], title: Block | undefined): SectionDocument[] {
  const lines = body.split("\n");
  const headings = blocks.filter((block) => block.kind === "heading" && !block.nested);
  return headings.flatMap((heading, at): SectionDocument[] => {
    const text = markdownToPlain(heading.text);
    if (heading === title || text === "") return [];
    const end = headings[at + 1]?.line ?? lines.length;
    const section = lines.slice(heading.endLine, end).join("\n");
    return [{ level: heading.level, heading: text, body: section.replace(/^\s*\n/, "").trimEnd() }];
  });
}
