import type { ReactNode } from "react";
import { ExplainTable } from "./explain-table.js";
import { toggleExplain, useExplain, type Explanation } from "./explain-store.js";

/** Below the answer: whether queries are to be explained, and what the store was asked for this one. `children` come first in its bar. */
export function ExplainFooter({ children }: { children?: ReactNode }) {
  const { isOn, explanation } = useExplain();
  return (
    <section className="explain" aria-label="Explain">
      <div className="explain-bar">
        {children}
        <button
          type="button"
          role="switch"
          aria-checked={isOn}
          className="graphiql-un-styled explain-switch"
          onClick={toggleExplain}
          title="Show what each query asks of the store"
        >
          Explain
        </button>
        {isOn && <p>{explanation ? <Summary explanation={explanation} /> : hint(explanation)}</p>}
      </div>
      {isOn && explanation && explanation.commands.length > 0 && <ExplainTable explanation={explanation} />}
    </section>
  );
}

function Summary({ explanation }: { explanation: Explanation }) {
  const { commandCount, waveCount, storeMilliseconds, milliseconds, engine } = explanation;
  if (commandCount === 0) return <>The store was not asked. {engineName(engine)}.</>;
  return (
    <>
      <b>{counted(commandCount, "command")}</b> in <b>{counted(waveCount, "wave")}</b>, <b>{storeMilliseconds} ms</b> in
      the store of {milliseconds} ms, by {engineName(engine)}
    </>
  );
}

function hint(explanation: null | undefined): string {
  return explanation === null
    ? "This server explains nothing: it is switched off there (EXPLAIN)."
    : "Run the query to see what it asks of the store.";
}

function engineName(engine: string): string {
  return engine === "plans" ? "a compiled plan" : engine;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
