import { navigate } from "../../address/navigation.js";
import { useData } from "../../data/use-data.js";
import { Part } from "../../frame/states.js";
import { FacetChoices } from "./facet-choices.js";
import { facetsQuery } from "./search-queries.js";
import type { searchVariables } from "./search-variables.js";
import { searchHref, type Choice, type Kind, type SearchView } from "./search-view.js";

/** The parameter of the address for each facet, and how it is called. */
const FACETS: Readonly<Record<string, { choice: Choice; title: string }>> = {
  PROVIDER: { choice: "provider", title: "House" },
  TOPIC: { choice: "topic", title: "Topic" },
  ENTITY: { choice: "entity", title: "Mentions" },
  CATEGORY: { choice: "category", title: "Category" },
  KIND: { choice: "kind", title: "Kind" },
};

interface FacetsProps {
  view: SearchView;
  variables: ReturnType<typeof searchVariables>;
  /** Whether it has to wait for the list. */
  pause: boolean;
}

/** What the result can be narrowed by, with counts. */
export function Facets({ view, variables: { search, filter }, pause }: FacetsProps) {
  const loaded = useData(facetsQuery, { ...(search && { search }), filter }, { pause });
  const choose = (choice: Choice, values: string[]): void =>
    navigate(searchHref({ ...view, [choice]: values as readonly string[] & readonly Kind[] }));
  return (
    <Part what="the counts" loaded={loaded} pick={({ articles }) => articles.facets} lines={10}>
      {(facets) => (
        <div className={loaded.isLoading ? "facets is-old" : "facets"} aria-busy={loaded.isLoading}>
          {loaded.isLoading && <p className="quiet facets-counting">Still counting …</p>}
          {facets.map(({ field, buckets, distinctCount }) => {
            const facet = FACETS[field];
            if (!facet || (buckets.length < 2 && view[facet.choice].length === 0)) return null;
            return (
              <FacetChoices
                key={field}
                title={facet.title}
                buckets={buckets}
                distinctCount={distinctCount}
                chosen={view[facet.choice]}
                onChange={(values) => choose(facet.choice, values)}
              />
            );
          })}
        </div>
      )}
    </Part>
  );
}
