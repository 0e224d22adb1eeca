import { useEffect, useState } from "react";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { operationFacts } from "./operation-facts.js";

/**
 * Opens a query and runs it: in its tab where it has one, in the tab in front where nobody has written into that, else in a new one.
 * @param isUntouched whether a text is as it was given
 */
export function useOpenQuery(isUntouched: (text: string) => boolean): (text: string) => void {
  const { addTab, changeTab, run, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  /** Chosen while the editors were still loading. */
  const [waiting, setWaiting] = useState<string>();
  const open = (text: string): void => {
    if (!queryEditor || !responseEditor) return setWaiting(text);
    setWaiting(undefined);
    const current = queryEditor.getValue();
    const place = tabs.findIndex(({ query }, index) => index !== activeTabIndex && query === text);
    if (current !== text && place >= 0) {
      changeTab(place);
      if (tabs[place]?.response) return;
    } else if (current !== text) {
      const isFree = current.trim() === "" || isUntouched(current);
      if (!isFree || variableEditor?.getValue().trim()) addTab();
      queryEditor.setValue(text);
    }
    const facts = operationFacts(text);
    if (!facts) return;
    setOperationFacts(facts);
    updateActiveTabValues({ query: text, operationName: facts.operationName ?? null });
    void run();
  };
  useEffect(() => {
    if (waiting !== undefined && queryEditor && responseEditor) open(waiting);
  });
  return open;
}
