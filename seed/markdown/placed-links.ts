import { linksOf } from "./collect-links.js";
import type { InlineLink } from "./inline-links.js";
import { scanBlocks, type Block } from "./markdown-blocks.js";

/** The links of a text in reading order, with the places of what they show: `markdown.slice(start, end)`. */
export function placedLinks(markdown: string): InlineLink[] {
  const lines = markdown.split("\n");
  const starts = startsOf(lines);
  const placed: InlineLink[] = [];
  let placeOf: (offset: number) => number = (offset) => offset;
  for (const { block, link } of linksOf(scanBlocks(markdown).blocks)) {
    if (link) placed.push({ ...link, start: placeOf(link.start), end: placeOf(link.end) });
    else placeOf = placesIn(block, lines, starts);
  }
  return placed;
}

/** From a place in a block's text to the place in the source. */
function placesIn(block: Block, lines: readonly string[], starts: readonly number[]): (offset: number) => number {
  const own = block.text.split("\n");
  const ownStarts = startsOf(own);
  let row = 0;
  return (offset) => {
    while (row > 0 && (ownStarts[row] ?? 0) > offset) row--;
    while (row + 1 < own.length && (ownStarts[row + 1] ?? 0) <= offset) row++;
    const source = lines[block.line + row] ?? "";
    const text = own[row] ?? "";
    // A block's lines are the ends of the source's: marks of quotes, lists and headings stand before them, and behind a heading.
    const start = block.kind === "heading" ? source.lastIndexOf(text) : source.length - text.length;
    return (starts[block.line + row] ?? 0) + start + offset - (ownStarts[row] ?? 0);
  };
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
