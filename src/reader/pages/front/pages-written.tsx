import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { EntityCard } from "../../parts/entity-card.js";
import { pagesQuery } from "./front-queries.js";

/** Subjects that have a page of their own, such as a note: those of most articles first. */
export function PagesWritten({ pause }: { pause: boolean }) {
  const loaded = useData(pagesQuery, {}, { pause });
  return (
    <PartSection title="Pages" what="the pages" loaded={loaded} pick={({ entities }) => entities.nodes} lines={6}>
      {(entities) => (
        <ol className="front-columns front-pages">
          {entities.map((entity) => (
            <li key={entity.id}>
              <EntityCard entity={entity} />
            </li>
          ))}
        </ol>
      )}
    </PartSection>
  );
}
