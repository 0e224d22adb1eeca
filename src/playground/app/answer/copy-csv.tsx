import { useState } from "react";
import type { AnswerTable } from "./answer-tables.js";
import { tableCsv } from "./table-csv.js";

/** Copies a table for a spreadsheet; where the browser does not let a page copy, saves it. */
export function CopyCsv({ table }: { table: AnswerTable }) {
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    const csv = tableCsv(table);
    try {
      await navigator.clipboard.writeText(csv);
      setSaid("Copied");
    } catch {
      save(csv);
      setSaid("Saved as answer.csv");
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()} onBlur={() => setSaid("")}>
        Copy as CSV
      </button>
      <span role="status">{said}</span>
    </>
  );
}

function save(csv: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
  link.download = "answer.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}
