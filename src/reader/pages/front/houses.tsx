import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { CountedList } from "../../parts/counted-list.js";
import { housesQuery } from "./front-queries.js";

/** Who published most. */
export function Houses({ pause }: { pause: boolean }) {
  const loaded = useData(housesQuery, {}, { pause });
  return (
    <PartSection
      title="Houses"
      what="the houses"
      loaded={loaded}
      pick={({ providers }) => providers.nodes.filter(({ articles }) => articles.totalCount > 0)}
      lines={6}
    >
      {(providers) => (
        <CountedList
          items={providers.map(({ id, name, articles }) => ({
            id,
            name,
            href: nodeAddress.provider(id),
            count: articles.totalCount,
          }))}
        />
      )}
    </PartSection>
  );
}
