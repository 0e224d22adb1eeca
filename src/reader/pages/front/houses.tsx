import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { formatCount } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";
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
            <ol className="front-houses-list">
              {providers.map(({ id, name, articles }) => (
                <li key={id}>
                  <a href={nodeAddress.provider(id)}>
                    <Text text={name} />
                  </a>{" "}
                  <span className="quiet">{formatCount(articles.totalCount)}</span>
                </li>
              ))}
            </ol>
          )
        }
      </Part>
    </Section>
  );
}
