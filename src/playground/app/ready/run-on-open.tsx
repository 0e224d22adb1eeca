import { useEffect, useRef } from "react";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { operationFacts } from "./operation-facts.js";

/** Runs what stands in the editor once, as soon as the editors are there: the page opens with an answer. */
export function RunOnOpen({ operationName }: { operationName: string | undefined }) {
  const { run, setOperationFacts } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  const hasRun = useRef(false);
  useEffect(() => {
    if (hasRun.current || !queryEditor || !variableEditor || !responseEditor) return;
    hasRun.current = true;
    const facts = operationFacts(queryEditor.getValue(), operationName);
    if (!facts) return;
    setOperationFacts(facts);
    void run();
  }, [queryEditor, variableEditor, responseEditor, operationName, run, setOperationFacts]);
  return null;
}
