export interface Cell {
  /** Blocks of Markdown. */
  blocks: string[];
  /** Whether it names its row or column. */
  isHeader: boolean;
  /** What it holds besides prose: lists, which fit into one line, or a heading, code, a quote, another table. */
  holds: "prose" | "lists" | "blocks";
  columns: number;
  rows: number;
}

/** Wider ones are no tables of data; a span that says more says nothing. */
const MAX_COLUMNS = 100;

export function cellSpan(value: string | undefined): number {
  const span = Number.parseInt(value ?? "", 10);
  return span >= 1 && span <= MAX_COLUMNS ? span : 1;
}

/**
 * A table of data becomes a Markdown table; a table that only lays out a page (one column, lists in cells without a header, or headings, code
 * and tables in cells) becomes what its cells hold, one below the other. Gives blocks.
 */
export function tableBlocks(rows: readonly Cell[][]): string[] {
  const filled = rows.filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const cells = filled.flat();
  const mayHoldLists = cells.some(({ isHeader }) => isHeader);
  const fits = cells.every(({ holds }) => holds === "prose" || (holds === "lists" && mayHoldLists));
  if (!fits || filled.every((row) => row.length < 2))
    return filled.flatMap((row) => row.flatMap(({ blocks }) => blocks));
  const grid = layOut(filled);
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [head = [], ...body] = grid;
  const first = [...head, ...Array.from({ length: width - head.length }, () => "")];
  return [[first, first.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n")];
}

/** One text a column; a cell that spans several stands in the first of them. */
function layOut(rows: readonly Cell[][]): string[][] {
  let hanging: number[] = [];
  return rows.map((row) => {
    const line: string[] = [];
    const below: number[] = [];
    const skipHanging = () => {
      for (let left = hanging[line.length] ?? 0; left > 0; left = hanging[line.length] ?? 0) {
        below[line.length] = left - 1;
        line.push("");
      }
    };
    for (const cell of row) {
      skipHanging();
      for (let column = 0; column < cell.columns && (column === 0 || line.length < MAX_COLUMNS); column++) {
        below[line.length] = cell.rows - 1;
        line.push(column === 0 ? cellText(cell.blocks) : "");
      }
    }
    skipHanging();
    hanging = below;
    return line;
  });
}

const ITEM = "(?:[-*+]|\\d+[.)])[ \t]+";
const FIRST_ITEM = new RegExp(`^${ITEM}`);
const NEXT_ITEM = new RegExp(`\\n[ \t]*${ITEM}`, "g");

function cellText(blocks: readonly string[]): string {
  return blocks
    .map((block) => (FIRST_ITEM.test(block) ? block.replace(FIRST_ITEM, "").replace(NEXT_ITEM, "; ") : block))
    .join(" ")
    .replace(/\n\s*/g, " ")
    .replace(/(?<!\\)\|/g, "\\|");
}
