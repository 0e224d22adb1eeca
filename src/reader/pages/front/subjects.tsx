import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { formatCount } from "../../parts/locale.js";
import { subjectsQuery } from "./front-queries.js";

/** What most articles are about. */
export function Subjects({ pause }: { pause: boolean }) {
  const loaded = useData(subjectsQuery, {}, { pause });
  return (
    <PartSection
      title="Most written about"
      what="the subjects"
      loaded={loaded}
      pick={({ entities }) => entities.nodes.filter(({ articles }) => articles.totalCount > 0)}
    >
      {(entities) => (
        <ul className="front-chips">
          {entities.map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} /> <span className="quiet">{formatCount(entity.articles.totalCount)}</span>
            </li>
          ))}
        </ul>
      )}
    </PartSection>
  );
}
