import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { CountedList } from "../../parts/counted-list.js";
import { housesQuery } from "./front-queries.js";

/** Who published most. */
export function Houses() {
  const loaded = useData(housesQuery, {});
  return (
    <Section title="Houses" className="front-houses">
      <Part what="the houses" loaded={loaded} pick={({ providers }) => providers.nodes} lines={6}>
        {(providers) =>
          providers.length === 0 ? (
            <Empty>No article says who published it.</Empty>
          ) : (
            <CountedList
              items={providers.map(({ id, name, articles }) => ({
                id,
                name,
                href: nodeAddress.provider(id),
                count: articles.totalCount,
              }))}
            />
          )
        }
      </Part>
    </Section>
  );
}
