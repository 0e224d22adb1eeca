import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { Text } from "../../parts/text.js";
import { relatedHousesQuery } from "./provider-queries.js";

/** How many subjects that two houses share are named. */
const SHARED = 4;

/** Houses that cover what a house covers, the closest first. */
export function RelatedHouses({ id }: { id: string }) {
  const loaded = useData(relatedHousesQuery, { id });
  return (
    <PartSection
      title="Houses that cover the same"
      what="the related houses"
      loaded={loaded}
      pick={({ provider }) => provider?.related.edges}
      lines={6}
    >
      {(edges) => (
        <ol className="node-list">
          {edges.map(({ node, score, sharedEntities }) => (
            <li key={node.id}>
              <a href={nodeAddress.provider(node.id)}>
                <Text text={node.name} />
              </a>{" "}
              <span className="quiet">{Math.round(score * 100)} % in common</span>
              <ul className="node-chips" aria-label="Both write about">
                {sharedEntities.slice(0, SHARED).map((entity) => (
                  <li key={entity.id}>
                    <EntityChip entity={entity} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </PartSection>
  );
}
