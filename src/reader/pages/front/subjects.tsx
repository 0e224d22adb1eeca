import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { subjectsQuery } from "./front-queries.js";

/** What most articles are about. */
export function Subjects() {
  const loaded = useData(subjectsQuery, {});
  return (
    <Section title="Most written about" className="front-subjects">
      <Part what="the subjects" loaded={loaded} pick={({ entities }) => entities.nodes} lines={4}>
        {(entities) =>
          entities.length === 0 ? (
            <Empty>No article names a subject.</Empty>
          ) : (
            <ul className="front-chips">
              {entities.map((entity) => (
                <li key={entity.id}>
                  <EntityChip entity={entity} />
                </li>
              ))}
            </ul>
          )
        }
      </Part>
    </Section>
  );
}
