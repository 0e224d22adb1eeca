import { isBlock } from "./code-block.js";
import { renderFlow } from "./flow.js";
import { renderInline } from "./inline.js";
import { isListLine } from "./lists.js";
import { LITERAL_MARK } from "../literals.js";
import { NOTHING, QUOTE_START, VERSE_START } from "../marks.js";
import type { Rendering } from "../wiki-page.js";
import { isTableStart, MAX_SPAN, matchTables, parseTable, type Cell, type WikiTable } from "./wiki-table.js";

/** A cell of more text than this is laid out, not tabulated. */
const MAX_CELL = 2000;
const MAX_DEPTH = 3;
const HEADING = /^==.*==\s*$/;

/** Whether its cells hold what no cell of Markdown can: headings, code, quotations, long texts. It then only arranges them. */
export function isLayout({ rows }: WikiTable, rendering: Rendering): boolean {
  const cells = rows.flat().filter(({ lines }) => lines.some((line) => line.replaceAll(NOTHING, "").trim() !== ""));
  return cells.length <= 1 || cells.some(({ lines }) => holdsBlocks(lines, rendering));
}

function holdsBlocks(lines: readonly string[], rendering: Rendering): boolean {
  const nested = lines.some(isTableStart);
  return (
    (!nested && lines.reduce((length, line) => length + line.length, 0) > MAX_CELL) ||
    lines.some(
      (line) => line === QUOTE_START || line === VERSE_START || HEADING.test(line) || holdsCode(line, rendering),
    )
  );
}

function holdsCode(line: string, { literals }: Rendering): boolean {
  return [...line.matchAll(LITERAL_MARK)].some((match) => isBlock(literals.get(match[1] ?? "")));
}

/** A table of GitHub's Markdown. Cells keep their columns where others span them; without a row of headers the first one is empty. */
export function renderTable({ caption, rows }: WikiTable, rendering: Rendering): string[] {
  const inCell: Rendering = { ...rendering, lineBreak: "<br> " };
  const grid = spanGrid(rows).map((row) => row.map((cell) => (cell ? renderCell(cell, inCell) : "")));
  const filled = grid.filter((row) => row.some((text) => text !== ""));
  if (filled.length === 0) return [];
  const width = filled.reduce((most, row) => Math.max(most, row.length), 1);
  const hasHeader = rows[0]?.some(({ isHeader }) => isHeader) === true && filled[0] === grid[0];
  const header = hasHeader ? (filled.shift() ?? []) : [];
  return [
    // Right above the table, so that it is no paragraph of its own: pages are summed up by their first one.
    ...renderFlow(caption.join(" "), rendering).flat(),
    rowOf(Array.from({ length: width }, (_, at) => header[at] ?? "")),
    `|${" --- |".repeat(width)}`,
    ...filled.map(rowOf),
  ];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Where cells span rows or columns, those that they cover are empty. */
function spanGrid(rows: readonly Cell[][]): (Cell | undefined)[][] {
  let pending: number[] = [];
  return rows.map((row) => {
    const line: (Cell | undefined)[] = [];
    const next: number[] = [];
    const cover = (): void => {
      while ((pending[line.length] ?? 0) > 0) {
        next[line.length] = (pending[line.length] ?? 0) - 1;
        line.push(undefined);
      }
    };
    for (const cell of row) {
      cover();
      for (let column = 0; column < cell.columns; column++) {
        if (cell.rows > 1 && line.length < MAX_SPAN) next[line.length] = cell.rows - 1;
        line.push(column === 0 ? cell : undefined);
      }
    }
    cover();
    pending = next;
    return line;
  });
}

function renderCell({ lines }: Cell, rendering: Rendering): string {
  return linesOfCell(lines, rendering, 0)
    .join("<br> ")
    .replace(/^(?:<br>\s*)+|(?<!<br>\s*)(?:<br>\s*)+$/g, "")
    .replaceAll("|", "\\|");
}

/** Of a table within the cell each row is a line. */
function linesOfCell(lines: readonly string[], rendering: Rendering, depth: number): string[] {
  const tables = depth < MAX_DEPTH && lines.some(isTableStart) ? matchTables(lines) : new Map<number, number>();
  const shown: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const end = tables.get(at);
    if (end === undefined) {
      const text = isListLine(line) ? line.replace(/^[*#:;]+/, "") : line;
      shown.push(renderInline(text, rendering).replaceAll("\n", " ").trim());
      continue;
    }
    for (const row of parseTable(lines.slice(at + 1, end)).rows) {
      const cells = row.map((cell) => linesOfCell(cell.lines, rendering, depth + 1).join(" "));
      shown.push(cells.filter((cell) => cell !== "").join(" · "));
    }
    at = end;
  }
  return shown.filter((line) => line !== "");
}
