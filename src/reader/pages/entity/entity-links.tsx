import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { PagesOfList, type ListPageProps } from "../../parts/pages-of-list.js";
import { entityLinksQuery } from "./entity-queries.js";

/** What a subject's page links to, in its order. */
export function EntityLinks({ id }: { id: string }) {
  return (
    <Section title="Its page links to">
      <PagesOfList name="links">{(page) => <LinksPage id={id} {...page} />}</PagesOfList>
    </Section>
  );
}

function LinksPage({ id, after, more }: ListPageProps & { id: string }) {
  const loaded = useData(entityLinksQuery, after === undefined ? { id } : { id, after });
  return (
    <Part what="the links" loaded={loaded} pick={({ entity }) => entity?.links} lines={3}>
      {({ edges, pageInfo }) => (
        <>
          {edges.length === 0 && <Empty>Nothing.</Empty>}
          <ul className="node-chips">
            {edges.map(({ node }) => (
              <li key={node.id}>
                <EntityChip entity={node} />
              </li>
            ))}
          </ul>
          {more(pageInfo)}
        </>
      )}
    </Part>
  );
}
