import { useData } from "../../data/use-data.js";
import { storeSpanQuery } from "../../data/store-span-query.js";
import { spanOf } from "../../data/store-span.js";
import { Part } from "../../frame/states.js";
import { intervalFor } from "../../parts/timeline/interval.js";
import { Timeline } from "../../parts/timeline/timeline.js";
import { ZONE } from "../../parts/timeline/zone.js";
import { timelineQuery } from "./search-queries.js";
import type { searchVariables } from "./search-variables.js";
import { searchHref, type SearchView } from "./search-view.js";

interface ResultTimelineProps {
  view: SearchView;
  variables: ReturnType<typeof searchVariables>;
  /** Whether it has to wait for the list. */
  pause: boolean;
}

/** When the articles found were published. A part of it narrows the result to these days. */
export function ResultTimeline({ view, variables: { search, filter }, pause }: ResultTimelineProps) {
  const store = useData(storeSpanQuery, {});
  const span = store.data && spanOf(store.data);
  const interval = span && intervalFor({ from: view.from ?? span.from, to: view.to ?? span.to });
  const loaded = useData(
    timelineQuery,
    { ...(search && { search }), filter, interval: interval ?? "YEAR", timeZone: ZONE },
    { pause: pause || interval === undefined },
  );
  if (store.error || (store.data && !span)) return null;
  return (
    <div className={loaded.isLoading ? "result-timeline is-old" : "result-timeline"}>
      <Part what="the timeline" loaded={loaded} pick={({ articles }) => articles.timeline} lines={3}>
        {(buckets) =>
          buckets.length > 1 &&
          interval && (
            <Timeline
              buckets={buckets}
              interval={interval}
              hrefOf={(range) => searchHref({ ...view, from: range.from, to: range.to })}
            />
          )
        }
      </Part>
    </div>
  );
}
