import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";

export const root = resolve(import.meta.dirname, "../../..");

/** What people read, by path from the root. */
export const documents = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** A fenced block of a document. */
export interface Block {
  file: string;
  line: number;
  /** Empty where the fence names none. */
  language: string;
  text: string;
  /** What the comment above it says of how it is tested, see CONTRIBUTING.md; empty where there is none. */
  mark: string;
}

export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  visit(fromMarkdown(readFileSync(join(root, file), "utf8")), "code", (node, index = 0, parent) => {
    const before = parent?.children[index - 1];
    const comment = before?.type === "html" ? /^<!-- (.+) -->$/.exec(before.value) : null;
    blocks.push({
      file,
      line: node.position?.start.line ?? 0,
      language: node.lang ?? "",
      text: node.value,
      mark: comment?.[1] ?? "",
    });
  });
  return blocks;
}
