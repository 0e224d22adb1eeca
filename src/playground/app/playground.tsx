import { GraphiQL } from "graphiql";
import { askedQuery } from "./asked-query.js";
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

const asked = askedQuery(window.location.search);

/** GraphiQL under a header of our own, with one tab per ready query, and in front of them the query that the address asks for. */
export function Playground() {
  return (
    <>
      <Header onResetTabs={resetTabs} />
      <GraphiQL
        fetcher={fetchGraphQL}
        storage={playgroundStorage}
        defaultTabs={asked ? [asked, ...readyQueries] : readyQueries}
        {...(asked && { initialQuery: asked.query, initialVariables: asked.variables })}
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
