export interface Cell {
  /** Blocks of Markdown. */
  blocks: string[];
  /** Holds more than prose: a list, a heading, code, another table. */
  isRich: boolean;
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
 * A table of data becomes a Markdown table; a table that only lays out a page (one column, or cells with lists, headings and tables in them)
 * becomes what its cells hold, one below the other. Gives blocks.
 */
export function tableBlocks(rows: readonly Cell[][]): string[] {
  const filled = rows.filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const isData = filled.every((row) => row.every(({ isRich }) => !isRich)) && filled.some((row) => row.length > 1);
  if (!isData) return filled.flatMap((row) => row.flatMap(({ blocks }) => blocks));
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

function cellText(blocks: readonly string[]): string {
  return blocks
    .join(" ")
    .replace(/\s*\n\s*/g, " ")
    .replace(/(?<!\\)\|/g, "\\|");
}
