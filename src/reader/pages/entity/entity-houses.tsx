import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { CountedList } from "../../parts/counted-list.js";
import { formatCount } from "../../parts/locale.js";
import { entityHousesQuery } from "./entity-queries.js";

/** Who writes about a subject, the most first. */
export function EntityHouses({ id }: { id: string }) {
  const loaded = useData(entityHousesQuery, { id });
  return (
    <Section title="Who writes about it">
      <Part what="who writes about it" loaded={loaded} pick={({ entity }) => entity?.providers} lines={4}>
        {({ edges, totalCount }) =>
          edges.length === 0 ? (
            <Empty>No house that the store knows.</Empty>
          ) : (
            <>
              <CountedList
                items={edges.map(({ node: { id, name }, articleCount }) => ({
                  id,
                  name,
                  href: nodeAddress.provider(id),
                  count: articleCount,
                }))}
              />
              {totalCount > edges.length && (
                <p className="quiet">and {formatCount(totalCount - edges.length)} with fewer articles</p>
              )}
            </>
          )
        }
      </Part>
    </Section>
  );
}
