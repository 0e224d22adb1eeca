import { playgroundAddress } from "../../address/playground-address.js";
import type { ResultOf } from "../../data/graphql.js";
import { useData } from "../../data/use-data.js";
import { Aliases } from "../../parts/aliases.js";
import { FileNames } from "../../parts/file-names.js";
import { formatCountOf } from "../../parts/locale.js";
import { OutsideLink } from "../../parts/outside-link.js";
import { Text } from "../../parts/text.js";
import { searchHref } from "../search/search-view.js";
import { providerCountsQuery, providerQuery } from "./provider-queries.js";

interface ProviderHeadProps {
  provider: NonNullable<ResultOf<typeof providerQuery>["byId"]>;
}

/** Its name, where it is, and how much of it there is. */
export function ProviderHead({ provider: { id, name, domain, aliases, documents } }: ProviderHeadProps) {
  const counts = useData(providerCountsQuery, { id });
  const counted = counts.data?.provider;
  return (
    <header className="node-head">
      <h1>
        <Text text={name} />
      </h1>
      <Aliases aliases={aliases} />
      <ul className="node-facts quiet">
        {domain !== null && (
          <li>
            <OutsideLink href={`https://${domain}`}>{domain}</OutsideLink>
          </li>
        )}
        {counted ? (
          <>
            <li>
              <a href={searchHref({ provider: [id] })}>{formatCountOf(counted.articles.totalCount, "article")}</a>
            </li>
            {counted.stubs.totalCount > 0 && (
              <li>{formatCountOf(counted.stubs.totalCount, "more article")} known by title alone</li>
            )}
            <li>about {formatCountOf(counted.entities.totalCount, "subject")}</li>
          </>
        ) : (
          <li>{counts.error ? "Articles not counted" : "Still counting …"}</li>
        )}
        {documents.length > 0 && (
          <li>
            <FileNames documents={documents} />
          </li>
        )}
        <li>
          <a href={playgroundAddress(providerQuery, { id, domain: domain ?? "" })}>Open in playground</a>
        </li>
      </ul>
    </header>
  );
}
