import { GraphiQL } from "graphiql";
import { ExplainFooter } from "./explain-footer.js";
import { setActiveTab } from "./explain-store.js";
import { fetchGraphQL } from "./fetch-graphql.js";
import { Header } from "./header.js";
import { readyQueries } from "./ready-queries.js";
import { playgroundStorage } from "./storage.js";

function resetTabs(): void {
  playgroundStorage.clear();
  window.location.reload();
}

/** GraphiQL under a header of our own, with one tab per ready query. */
export function Playground() {
  return (
    <>
      <Header onResetTabs={resetTabs} />
      <GraphiQL
        fetcher={fetchGraphQL}
        storage={playgroundStorage}
        defaultTabs={readyQueries}
        defaultEditorToolsVisibility={false}
        onTabChange={({ tabs, activeTabIndex }) => setActiveTab(tabs[activeTabIndex]?.id ?? "")}
        schemaDescription
      >
        <GraphiQL.Footer>
          <ExplainFooter />
        </GraphiQL.Footer>
      </GraphiQL>
    </>
  );
}
