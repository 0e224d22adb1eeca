import { DocExplorerStore, DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN, HistoryStore } from "@graphiql/plugin-history";
import { GraphiQLProvider, useGraphiQL } from "@graphiql/react";
import { GraphiQL, GraphiQLInterface } from "graphiql";
import type { AskedQuery } from "./address/asked-query.js";
import { AnswerFooter } from "./answer/answer-footer.js";
import { setActiveTab } from "./explain-store.js";
import { fetchGraphQL } from "./fetch-graphql.js";
import { Header } from "./frame/header.js";
import { ResetButton } from "./frame/reset-button.js";
import { ShareButton } from "./frame/share-button.js";
import { isWritten } from "./frame/unsaved.js";
import { useConfirm } from "./frame/confirm-dialog.js";
import type { Ready } from "./ready/load-ready.js";
import { ReadyBar } from "./ready/ready-bar.js";
import { RunOnOpen } from "./ready/run-on-open.js";
import { playgroundStorage } from "./storage.js";

const PLUGINS = [DOC_EXPLORER_PLUGIN, { ...explorerPlugin(), title: "Query builder" }, HISTORY_PLUGIN];

interface WorkbenchProps {
  asked: AskedQuery | undefined;
  ready: Ready;
  onLoadAgain: () => void;
}

/** GraphiQL with the ready queries above it. What the address asks for, or else the first ready query, opens with its answer. */
export function Workbench({ asked, ready, onLoadAgain }: WorkbenchProps) {
  const [first] = ready.groups.flatMap(({ queries }) => queries);
  return (
    <GraphiQLProvider
      fetcher={fetchGraphQL}
      storage={playgroundStorage}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={[asked ?? { query: first?.text ?? "" }]}
      {...(asked && { initialQuery: asked.query, initialVariables: asked.variables })}
      onTabChange={({ tabs, activeTabIndex }) => setActiveTab(tabs[activeTabIndex]?.id ?? "")}
      schemaDescription
    >
      <HistoryStore>
        <DocExplorerStore>
          <Header>
            <ShareButton />
            <ResetButton />
          </Header>
          <ReadyBar ready={ready} onLoadAgain={onLoadAgain} />
          <Editors hasVariables={Boolean(asked?.variables)} given={given(ready)} />
          <RunOnOpen operationName={asked?.operationName} />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}

function given({ groups }: Ready): string[] {
  return groups.flatMap(({ queries }) => queries.map(({ text }) => text));
}

/** @param given texts that can be had again */
function Editors({ hasVariables, given }: { hasVariables: boolean; given: readonly string[] }) {
  const tabs = useGraphiQL((state) => state.tabs);
  const [confirm, dialog] = useConfirm();
  const mayClose = async (index: number): Promise<boolean> => {
    const tab = tabs[index];
    if (!tab || !isWritten(tab, given)) return true;
    return confirm({ text: `What you have written in “${tab.title}” is lost.`, agree: "Close the tab" });
  };
  return (
    <main>
      <GraphiQLInterface
        defaultEditorToolsVisibility={hasVariables ? "variables" : false}
        confirmCloseTab={mayClose}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Footer>
          <AnswerFooter />
        </GraphiQL.Footer>
      </GraphiQLInterface>
      {dialog}
    </main>
  );
}
