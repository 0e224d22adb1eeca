import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { formatCount } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";
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
        <ol className="front-houses">
          {providers.map(({ id, name, articles }) => (
            <li key={id}>
              <a href={nodeAddress.provider(id)}>
                <Text text={name} />
              </a>
              <span className="quiet">{formatCount(articles.totalCount)}</span>
            </li>
          ))}
        </ol>
      )}
    </PartSection>
  );
}
