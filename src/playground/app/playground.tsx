import { GraphiQL } from "graphiql";
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
        schemaDescription
      />
    </>
  );
}
