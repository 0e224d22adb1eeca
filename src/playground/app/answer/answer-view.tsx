import { useMemo } from "react";
import { useGraphiQL } from "@graphiql/react";
import { answerTables, type AnswerPart } from "./answer-tables.js";
import { CopyCsv } from "./copy-csv.js";
import { RecordTable, RowsTable } from "./tables.js";

/** The answer in front as tables. */
export function AnswerView() {
  const { response, isFetching } = useGraphiQL((state) => ({
    response: state.tabs[state.activeTabIndex]?.response,
    isFetching: state.isFetching,
  }));
  const parts = useMemo(() => partsOf(response), [response]);
  return (
    <section className="answer-tables" aria-label="Answer as tables" tabIndex={0}>
      {parts.length === 0 && !isFetching && <p>Run the query to see its answer.</p>}
      {parts.map((part) => (
        <Part key={`${part.title} ${part.isRecord}`} part={part} />
      ))}
    </section>
  );
}

function partsOf(response: string | null | undefined): AnswerPart[] {
  if (!response) return [];
  try {
    return answerTables(JSON.parse(response));
  } catch {
    return [];
  }
}

function Part({ part: { title, isRecord, table } }: { part: AnswerPart }) {
  const count = table.rows.length;
  return (
    <section aria-label={isRecord ? title : `List ${title}`}>
      <div className="answer-title">
        <h2>{title}</h2>
        {!isRecord && <span>{count === 1 ? "1 row" : `${count} rows`}</span>}
        {count > 0 && <CopyCsv table={table} />}
      </div>
      {isRecord ? <RecordTable table={table} /> : <RowsTable table={table} />}
    </section>
  );
}
