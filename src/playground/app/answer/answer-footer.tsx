import { useState } from "react";
import { ExplainFooter } from "../explain-footer.js";
import { playgroundStorage } from "../storage.js";
import { AnswerView } from "./answer-view.js";

const KEY = "answerView";
const VIEWS = { json: "JSON", table: "Table" } as const;
type View = keyof typeof VIEWS;

/** Below the answer: how it is shown, and what the store was asked for it. The table takes the place of the JSON. */
export function AnswerFooter() {
  const [view, setView] = useState<View>(playgroundStorage.getItem(KEY) === "table" ? "table" : "json");
  const choose = (chosen: View): void => {
    playgroundStorage.setItem(KEY, chosen);
    setView(chosen);
  };
  return (
    <>
      {view === "table" && <AnswerView />}
      <ExplainFooter>
        <div className="answer-views" role="group" aria-label="Show the answer as">
          {(Object.keys(VIEWS) as View[]).map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => choose(one)}>
              {VIEWS[one]}
            </button>
          ))}
        </div>
      </ExplainFooter>
    </>
  );
}
