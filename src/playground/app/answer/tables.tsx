import { useState } from "react";
import type { AnswerTable, Cell } from "./answer-tables.js";

/** So many letters of a text are shown; the JSON and the CSV have all. */
const SHOWN_LETTERS = 280;

/** One thing: a line for each of its fields. */
export function RecordTable({ table: { columns, rows } }: { table: AnswerTable }) {
  return (
    <table className="answer-record">
      <tbody>
        {columns.map((column) => (
          <tr key={column}>
            <th scope="row">{column}</th>
            <CellBox cell={rows[0]?.get(column)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A list: a line for each thing in it. */
export function RowsTable({ table: { columns, rows } }: { table: AnswerTable }) {
  if (rows.length === 0) return <p>Nothing in this list.</p>;
  return (
    <div className="answer-scroll">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {columns.map((column) => (
                <CellBox key={column} cell={row.get(column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellBox({ cell }: { cell: Cell | undefined }) {
  if (cell?.kind === "list") {
    return (
      <td>
        <Nested table={cell.table} />
      </td>
    );
  }
  const { text = "", isNumber = false } = cell ?? {};
  const shown = text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text;
  return (
    <td className={isNumber ? "answer-number" : undefined} dir="auto">
      {shown}
    </td>
  );
}

/** A list within a line: how many it has, and on a click what. */
function Nested({ table }: { table: AnswerTable }) {
  const [isOpen, setOpen] = useState(false);
  if (table.rows.length === 0) return <>0</>;
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {table.rows.length}
      </button>
      {isOpen && <RowsTable table={table} />}
    </>
  );
}
