import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { PagesOfList, type ListPageProps } from "../../parts/pages-of-list.js";
import { Text } from "../../parts/text.js";
import { entityBacklinksQuery } from "./entity-queries.js";

interface BacklinksProps {
  id: string;
  /** A link that shows it needs no word. */
  name: string;
}

/** The pages that link to a subject's. */
export function Backlinks({ id, name }: BacklinksProps) {
  return (
    <Section title="Pages that link to it">
      <PagesOfList name="backlinks">{(page) => <BacklinksPage id={id} name={name} {...page} />}</PagesOfList>
    </Section>
  );
}

function BacklinksPage({ id, name, after, more }: ListPageProps & BacklinksProps) {
  const loaded = useData(entityBacklinksQuery, after === undefined ? { id } : { id, after });
  return (
    <Part what="the pages that link to it" loaded={loaded} pick={({ entity }) => entity?.backlinks} lines={4}>
      {({ edges, pageInfo }) => (
        <>
          {edges.length === 0 && <Empty>None.</Empty>}
          <ul className="node-list">
            {edges.map(({ node, sections, labels }) => (
              <li key={node.id}>
                <a href={nodeAddress.entity(node.id)}>
                  <Text text={node.name} />
                </a>{" "}
                <span className="quiet">
                  {sections.length > 0 && (
                    <>
                      under <Text text={sections.join(", ")} />{" "}
                    </>
                  )}
                  {labels.some((label) => label !== name) && (
                    <>
                      as “<Text text={labels.join("”, “")} />”
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          {more(pageInfo)}
        </>
      )}
    </Part>
  );
}
