import { spanOf } from "../../data/store-span.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Part } from "../../frame/states.js";
import type { DayRange } from "../timeline/days.js";
import { intervalFor } from "../timeline/interval.js";
import { Timeline } from "../timeline/timeline.js";
import { ZONE } from "../timeline/zone.js";
import { nodeSpanQuery, nodeTimelineQuery } from "./node-articles-queries.js";

interface ArticlesOverTimeProps {
  /** Of an entity or a provider. */
  id: string;
  /** Address that shows its articles of these days. */
  hrefOf: (range: DayRange) => string;
}

/** When the articles of a node were published; nothing where that is one day, or none has a date. */
export function ArticlesOverTime({ id, hrefOf }: ArticlesOverTimeProps) {
  const ends = useData(nodeSpanQuery, { id });
  const node = ends.data?.node;
  const span = node && "oldest" in node ? spanOf(node) : undefined;
  const interval = span && intervalFor(span);
  const loaded = useData(
    nodeTimelineQuery,
    { id, interval: interval ?? "YEAR", timeZone: ZONE },
    { pause: interval === undefined },
  );
  if (ends.data && (!span || span.from === span.to)) return null;
  return (
    <Section title="Over time">
      <Part
        what="the timeline"
        loaded={ends.error ? { ...ends, data: undefined } : loaded}
        pick={({ node }) => (node && "articles" in node ? node.articles.timeline : undefined)}
        lines={3}
      >
        {(buckets) => interval && <Timeline buckets={buckets} interval={interval} hrefOf={hrefOf} />}
      </Part>
    </Section>
  );
}
