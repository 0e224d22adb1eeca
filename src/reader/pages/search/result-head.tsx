import { navigate } from "../../address/navigation.js";
import { playgroundAddress } from "../../address/playground-address.js";
import type { Loaded } from "../../data/use-data.js";
import type { ResultOf } from "../../data/graphql.js";
import { formatCountOf } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";
import { resultsQuery, type countQuery } from "./search-queries.js";
import { searchVariables } from "./search-variables.js";
import { orderOf, ORDERS, searchHref, type Order, type SearchView } from "./search-view.js";

const ORDER_NAMES: Record<Order, string> = {
  best: "Best match first",
  newest: "Newest first",
  oldest: "Oldest first",
  title: "By title",
  quality: "Highest quality first",
};

interface ResultHeadProps {
  view: SearchView;
  count: Loaded<ResultOf<typeof countQuery>>;
  /** Whether there is no list to be counted. */
  isMissing: boolean;
}

/** How much was found, in which order, and the way to the query behind it. */
export function ResultHead({ view, count, isMissing }: ResultHeadProps) {
  const total = count.isLoading ? undefined : count.data?.articles.totalCount;
  return (
    <div className="result-head">
      <h1>{view.q === "" ? "All articles" : <>Articles with “{<Text text={view.q} />}”</>}</h1>
      <p role="status" className="quiet">
        {total === undefined
          ? count.error || isMissing
            ? "Not counted"
            : "Still counting …"
          : formatCountOf(total, "article")}
      </p>
      <label className="quiet">
        <span className="heard">Order</span>
        <select
          value={orderOf(view)}
          onChange={({ target }) => navigate(searchHref({ ...view, order: target.value as Order }))}
        >
          {ORDERS.filter((order) => order !== "best" || view.q !== "").map((order) => (
            <option key={order} value={order}>
              {ORDER_NAMES[order]}
            </option>
          ))}
        </select>
      </label>
      <a className="quiet" href={playgroundAddress(resultsQuery, searchVariables(view))}>
        Open in playground
      </a>
    </div>
  );
}
