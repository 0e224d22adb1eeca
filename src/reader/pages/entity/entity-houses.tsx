import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { CountedList } from "../../parts/counted-list.js";
import { entityHousesQuery } from "./entity-queries.js";

/** Who writes about a subject, the most first. */
export function EntityHouses({ id }: { id: string }) {
  const loaded = useData(entityHousesQuery, { id });
  return (
    <PartSection
      title="Who writes about it"
      what="who writes about it"
      loaded={loaded}
      pick={({ entity }) => entity?.providers.edges}
      lines={4}
    >
      {(edges) => (
        <CountedList
          items={edges.map(({ node: { id, name }, articleCount }) => ({
            id,
            name,
            href: nodeAddress.provider(id),
            count: articleCount,
          }))}
        />
      )}
    </PartSection>
  );
}
