export interface Cell {
  isHeader: boolean;
  lines: string[];
  columns: number;
  rows: number;
}

export interface WikiTable {
  caption: string[];
  rows: Cell[][];
}

const START = /^[\s:\ufdd1]*\{\|/;
const END = /^[\s\ufdd1]*\|\}/;
const ATTRIBUTES = /^\s*(?:[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'|]+(?![^\s"'|]))\s*|(?:nowrap|\ufdd1)\s*)*$/i;
/** Spans beyond these are of no table of people, and could make one out of nothing. */
export const MAX_SPAN = 50;

export function isTableStart(line: string): boolean {
  return START.test(line);
}

/** For each line that opens a table the line that closes it; an open one ends at the next heading, or with the text. */
export function matchTables(lines: readonly string[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (START.test(line)) open.push(at);
    else if (END.test(line)) {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  let heading = lines.length;
  const headings = open.length === 0 ? [] : [...lines.keys()].filter((at) => /^==.*==\s*$/.test(lines[at] ?? ""));
  for (const start of open.toReversed()) {
    while ((headings.at(-1) ?? -1) > start) heading = headings.pop() ?? heading;
    ends.set(start, heading);
  }
  return ends;
}

/** The lines between a table's `{|` and `|}`. A table within a cell belongs to the cell. */
export function parseTable(lines: readonly string[]): WikiTable {
  const table: WikiTable = { caption: [], rows: [] };
  let row: Cell[] = [];
  let into: string[] | undefined;
  const inner = lines.some((line) => START.test(line)) ? matchTables(lines) : new Map<number, number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const text = line.replace(/^[\s\ufdd1]+/, "");
    const end = inner.get(at);
    if (end !== undefined && into !== undefined) {
      for (const one of lines.slice(at, end + 1)) into.push(one);
      at = end;
    } else if (text.startsWith("|+")) {
      into = [withoutAttributes(text.slice(2)).content];
      table.caption = into;
    } else if (text.startsWith("|-")) {
      if (row.length > 0) table.rows.push(row);
      row = [];
      into = undefined;
    } else if (text.startsWith("|") || text.startsWith("!")) {
      const isHeader = text.startsWith("!");
      for (const part of text.slice(1).split(isHeader ? /!!|\|\|/ : "||")) {
        const cell = cellOf(part, isHeader);
        row.push(cell);
        into = cell.lines;
      }
    } else if (into) into.push(line);
    else if (text.trim() !== "") {
      const cell: Cell = { isHeader: false, lines: [line], columns: 1, rows: 1 };
      row.push(cell);
      into = cell.lines;
    }
  }
  if (row.length > 0) table.rows.push(row);
  return table;
}

function cellOf(source: string, isHeader: boolean): Cell {
  const { attributes, content } = withoutAttributes(source);
  const span = (name: string): number =>
    Math.min(
      MAX_SPAN,
      Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(attributes)?.[1] ?? 1)),
    );
  return { isHeader, lines: [content], columns: span("colspan"), rows: span("rowspan") };
}

function withoutAttributes(source: string): { attributes: string; content: string } {
  const bar = source.indexOf("|");
  const head = bar === -1 ? "" : source.slice(0, bar);
  const isAttributes = bar !== -1 && head.length < 1000 && !head.includes("[[") && ATTRIBUTES.test(head);
  return isAttributes
    ? { attributes: head, content: source.slice(bar + 1).trim() }
    : { attributes: "", content: source.trim() };
}
