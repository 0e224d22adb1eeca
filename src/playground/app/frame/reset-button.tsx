import { useGraphiQL } from "@graphiql/react";
import { forgetAll } from "../storage.js";
import { useConfirm } from "./confirm-dialog.js";

/** Closes all tabs and forgets the history, after asking. */
export function ResetButton() {
  const [confirm, dialog] = useConfirm();
  const count = useGraphiQL((state) => state.tabs.length);
  const reset = async (): Promise<void> => {
    const tabs = count === 1 ? "Your tab is closed" : `Your ${count} tabs are closed`;
    const text = `${tabs}, and the history of queries is forgotten. What you have written is lost.`;
    if (!(await confirm({ text, agree: "Reset" }))) return;
    forgetAll();
    window.location.replace(window.location.pathname);
  };
  return (
    <>
      <button type="button" title="Close all tabs and begin anew" onClick={() => void reset()}>
        Reset
      </button>
      {dialog}
    </>
  );
}
