import { navigate } from "../../address/navigation.js";
import type { ResultOf } from "../../data/graphql.js";
import { useData, type Loaded } from "../../data/use-data.js";
import { failureText } from "../../data/failure-text.js";
import { Waiting } from "../../frame/states.js";
import { FacetChoices } from "./facet-choices.js";
import { facetQuery } from "./search-queries.js";
import type { searchVariables } from "./search-variables.js";
import { searchHref, type Choice, type Kind, type SearchView } from "./search-view.js";

/** What the result is counted by, the parameter of the address for it, and how it is called. */
const FACETS = [
  { field: "PROVIDER", choice: "provider", title: "House" },
  { field: "TOPIC", choice: "topic", title: "Topic" },
  { field: "CATEGORY", choice: "category", title: "Category" },
  { field: "KIND", choice: "kind", title: "Kind" },
  { field: "ENTITY", choice: "entity", title: "Mentions" },
] as const satisfies readonly { field: string; choice: Choice; title: string }[];

interface FacetsProps {
  view: SearchView;
  variables: ReturnType<typeof searchVariables>;
  /** Whether they have to wait for the list. */
  pause: boolean;
}

/** What the result can be narrowed by, with counts: one after the other, so that in a large store the first are there soon. */
export function Facets({ view, variables: { search, filter }, pause }: FacetsProps) {
  let isWaiting = pause;
  const facets = FACETS.map((facet) => {
    // The list of facets never changes, so neither does the order of these hooks.
    const loaded = useData(facetQuery, { ...(search && { search }), filter, by: facet.field }, { pause: isWaiting });
    isWaiting = loaded.isLoading;
    return { ...facet, loaded };
  });
  return (
    <div className="facets">
      {facets.map(({ field, ...facet }) => (
        <Facet key={field} view={view} {...facet} />
      ))}
      {isWaiting && <p className="quiet facets-counting">Still counting …</p>}
      {isWaiting && facets.every(({ loaded }) => !loaded.data) && <Waiting what="the counts" lines={8} />}
    </div>
  );
}

interface FacetProps {
  view: SearchView;
  choice: Choice;
  title: string;
  loaded: Loaded<ResultOf<typeof facetQuery>>;
}

function Facet({ view, choice, title, loaded }: FacetProps) {
  const [facet] = loaded.data?.articles.facets ?? [];
  if (!facet) {
    if (loaded.isLoading) return null;
    return (
      <p className="quiet">
        {title} was not counted. {loaded.error && failureText(loaded.error)}{" "}
        <button type="button" className="plain-button" onClick={loaded.retry}>
          Try again
        </button>
      </p>
    );
  }
  if (facet.buckets.length < 2 && view[choice].length === 0) return null;
  return (
    <div className={loaded.isLoading ? "is-old" : undefined} aria-busy={loaded.isLoading}>
      <FacetChoices
        title={title}
        buckets={facet.buckets}
        distinctCount={facet.distinctCount}
        chosen={view[choice]}
        onChange={(values) =>
          navigate(searchHref({ ...view, [choice]: values as readonly string[] & readonly Kind[] }))
        }
      />
    </div>
  );
}
