import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { formatCountOf } from "../../parts/locale.js";
import { trendingQuery } from "./front-queries.js";

/** What the newest week writes about more than the two months before. */
export function Trending({ pause }: { pause: boolean }) {
  const loaded = useData(trendingQuery, {}, { pause });
  return (
    <PartSection
      title="Trending"
      what="what is trending"
      loaded={loaded}
      pick={({ trendingEntities }) => trendingEntities}
      lines={5}
    >
      {(trending) => (
        <>
          <ol className="front-trends">
            {trending.map(({ entity, count, baseline }) => (
              <li key={entity.id}>
                <EntityChip entity={entity} />{" "}
                <span className="quiet">
                  {formatCountOf(count, "article")}; usually {baseline < 0.05 ? "none" : baseline.toFixed(1)}
                </span>
              </li>
            ))}
          </ol>
          <p className="quiet">The newest week, held against the two months before.</p>
        </>
      )}
    </PartSection>
  );
}
