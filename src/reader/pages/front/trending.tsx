import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { formatCountOf } from "../../parts/locale.js";
import { trendingQuery } from "./front-queries.js";

/** What the newest week writes about more than the two months before. */
export function Trending() {
  const loaded = useData(trendingQuery, {});
  return (
    <Section title="Trending" className="front-trending">
      <Part what="what is trending" loaded={loaded} pick={({ trendingEntities }) => trendingEntities} lines={5}>
        {(trending) =>
          trending.length === 0 ? (
            <Empty>Nothing in the newest week stands out from the two months before.</Empty>
          ) : (
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
              <p className="quiet">Articles of the newest week, held against the two months before.</p>
            </>
          )
        }
      </Part>
    </Section>
  );
}
