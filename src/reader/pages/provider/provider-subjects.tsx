import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { CountedList } from "../../parts/counted-list.js";
import { PagesOfList, type ListPageProps } from "../../parts/pages-of-list.js";
import { providerSubjectsQuery } from "./provider-queries.js";

/** What a house writes about, the most first. */
export function ProviderSubjects({ id }: { id: string }) {
  return (
    <Section title="What it writes about">
      <PagesOfList name="subjects">{(page) => <SubjectsPage id={id} {...page} />}</PagesOfList>
    </Section>
  );
}

function SubjectsPage({ id, after, more }: ListPageProps & { id: string }) {
  const loaded = useData(providerSubjectsQuery, after === undefined ? { id } : { id, after });
  return (
    <Part what="what it writes about" loaded={loaded} pick={({ provider }) => provider?.entities} lines={6}>
      {({ edges, pageInfo }) => (
        <>
          {edges.length === 0 && <Empty>Its articles name no subject.</Empty>}
          <CountedList
            items={edges.map(({ node: { id, name }, articleCount }) => ({
              id,
              name,
              href: nodeAddress.entity(id),
              count: articleCount,
            }))}
          />
          {more(pageInfo)}
        </>
      )}
    </Part>
  );
}
