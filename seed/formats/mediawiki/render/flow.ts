import { fenceOf, isBlock } from "./code-block.js";
import { escapeLineStart } from "./escape.js";
import { renderInline } from "./inline.js";
import { LITERAL_MARK } from "../literals.js";
import type { Rendering } from "../wiki-page.js";

/** Text with the code that stands in it, as paragraphs and fences: the lines of each. Empty where nothing is shown. */
export function renderFlow(source: string, rendering: Rendering): string[][] {
  const blocks: string[][] = [];
  let from = 0;
  const flush = (to: number): void => {
    const lines = renderLines(source.slice(from, to), rendering);
    if (lines.length > 0) blocks.push(lines);
  };
  for (const match of source.matchAll(LITERAL_MARK)) {
    const literal = rendering.literals.get(match[1] ?? "");
    if (!isBlock(literal)) continue;
    flush(match.index);
    from = match.index + match[0].length;
    const code = literal.kind === "block" ? literal.text : literal.text.trimEnd().replace(/^[ \t]*\n/, "");
    blocks.push(fenceOf(code, literal.kind === "block" ? literal.language : ""));
  }
  flush(source.length);
  return blocks;
}

/** Lines of running text; none begins a block. */
function renderLines(source: string, rendering: Rendering): string[] {
  const lines = source
    .split("\n")
    .flatMap((line) => renderInline(line, rendering).split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => escapeLineStart(line.trimStart()));
  return lines.map((line, at) => (at === lines.length - 1 ? line.trimEnd() : line));
}
