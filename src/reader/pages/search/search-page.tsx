import "./search.css";
import { useDeferredValue, useState } from "react";
import { useData } from "../../data/use-data.js";
import { useTitle } from "../../frame/use-title.js";
import { PagesOfList } from "../../parts/pages-of-list.js";
import type { PageProps } from "../page-props.js";
import { Chosen } from "./chosen.js";
import { DaysForm } from "./days-form.js";
import { Facets } from "./facets.js";
import { ResultHead } from "./result-head.js";
import { Results } from "./results.js";
import { SubjectsFound } from "./subjects-found.js";
import { countQuery, resultsQuery } from "./search-queries.js";
import { ResultTimeline } from "./result-timeline.js";
import { searchVariables } from "./search-variables.js";
import { readView, searchHref } from "./search-view.js";

/** What the words and conditions of the address find: the list first, then what is counted over all of it. */
export default function SearchPage({ search }: PageProps) {
  const { view, unread } = readView(search);
  const variables = searchVariables(view);
  const { search: words, filter } = variables;
  const isUnfiltered = Object.keys(filter).length === 0;
  const list = useData(resultsQuery, variables);
  const pause = list.isLoading || list.data === undefined;
  // Without a list there is nothing to count; it says itself why it is not there.
  const isMissing = pause && !list.isLoading;
  const count = useData(countQuery, { ...(words && { search: words }), filter }, { pause });
  const [isOpen, setOpen] = useState(false);
  useTitle(useDeferredValue(view.q) || "All articles");
  return (
    <div className="search-page">
      <div className="search-top">
        <ResultHead view={view} count={count} isMissing={isMissing} />
        {unread.length > 0 && (
          <p className="state state-failed">The address asks for {unread.join(", ")}, which means nothing here.</p>
        )}
      </div>
      <div className={isOpen ? "search-filters is-open" : "search-filters"}>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Narrow
        </button>
        <aside aria-label="Narrow the result">
          {!isMissing && <Facets view={view} variables={variables} pause={pause} />}
          <DaysForm view={view} />
        </aside>
      </div>
      <div className="search-around">
        <Chosen view={view} />
        {!isMissing && <ResultTimeline view={view} variables={variables} pause={pause} />}
        {words && isUnfiltered && <SubjectsFound words={words} />}
      </div>
      <div className="search-results">
        <PagesOfList key={searchHref(view)} name="results">
          {(page) => <Results variables={variables} {...page} />}
        </PagesOfList>
      </div>
    </div>
  );
}
