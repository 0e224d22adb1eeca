import { useState } from "react";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { formatCount } from "../../parts/locale.js";
import { mentionsQuery } from "../../parts/mentions/mentions-query.js";

/** Of more than these one sees the first at once. */
const MOST = 16;
const FIRST = 12;

/** What the article names, the most telling first. */
export function NamedHere({ id }: { id: string }) {
  const loaded = useData(mentionsQuery, { id });
  const [isAll, setAll] = useState(false);
  return (
    <Section title="Named here">
      <Part what="what it names" loaded={loaded} pick={({ article }) => article?.mentions}>
        {({ edges, pageInfo }) => (
          <>
            {edges.length === 0 && <Empty>It names nothing that the store knows.</Empty>}
            <ul className="chips">
              {edges.slice(0, isAll || edges.length <= MOST ? undefined : FIRST).map(({ node, count }) => (
                <li key={node.id}>
                  <EntityChip entity={node} />
                  {count > 1 && <span className="quiet"> × {formatCount(count)}</span>}
                </li>
              ))}
            </ul>
            {edges.length > MOST && !isAll && (
              <p className="more">
                <button type="button" className="plain-button" onClick={() => setAll(true)}>
                  Show all {formatCount(edges.length)}
                  {pageInfo.hasNextPage && " of the most telling"}
                </button>
              </p>
            )}
          </>
        )}
      </Part>
    </Section>
  );
}
