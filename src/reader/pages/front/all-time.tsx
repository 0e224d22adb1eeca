import { useData } from "../../data/use-data.js";
import { storeSpanQuery } from "../../data/store-span-query.js";
import { spanOf } from "../../data/store-span.js";
import { Section } from "../../frame/section.js";
import { Part } from "../../frame/states.js";
import { intervalFor } from "../../parts/timeline/interval.js";
import { Timeline } from "../../parts/timeline/timeline.js";
import { ZONE } from "../../parts/timeline/zone.js";
import { searchHref } from "../search/search-view.js";
import { allTimelineQuery } from "./front-queries.js";

/** All articles by the time of their publication; a part of it leads to its articles. */
export function AllTime({ pause }: { pause: boolean }) {
  const { data, error } = useData(storeSpanQuery, {});
  const span = data && spanOf(data);
  const interval = span && intervalFor(span);
  const loaded = useData(
    allTimelineQuery,
    { interval: interval ?? "YEAR", timeZone: ZONE },
    { pause: pause || interval === undefined },
  );
  // Where the span fails, the words above say so.
  if (error || (data && !span)) return null;
  return (
    <Section title="Over time" className="front-timeline">
      <Part what="the timeline" loaded={loaded} pick={({ articles }) => articles.timeline} lines={3}>
        {(buckets) => interval && <Timeline buckets={buckets} interval={interval} hrefOf={searchHref} />}
      </Part>
    </Section>
  );
}
