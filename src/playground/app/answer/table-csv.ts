import type { AnswerTable, Cell } from "./answer-tables.js";

/** What a spreadsheet would take for a formula: the texts of strangers must not become one. */
const FORMULA = /^[=+\-@\t\r]/;

/** The table as CSV (RFC 4180) with its columns as the first line; of a list within it, how many it has. */
export function tableCsv({ columns, rows }: AnswerTable): string {
  const lines = rows.map((row) => columns.map((column) => field(row.get(column))));
  return [columns.map(quoted), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function field(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.kind === "list") return String(cell.table.rows.length);
  return cell.isNumber ? cell.text : quoted(FORMULA.test(cell.text) ? `'${cell.text}` : cell.text);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
