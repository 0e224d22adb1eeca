import { playgroundAddress } from "../../address/playground-address.js";
import type { ResultOf } from "../../data/graphql.js";
import { useData } from "../../data/use-data.js";
import { Aliases } from "../../parts/aliases.js";
import { FileNames } from "../../parts/file-names.js";
import { formatCountOf } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";
import { searchHref } from "../search/search-view.js";
import { entityCountsQuery, entityQuery } from "./entity-queries.js";

interface EntityHeadProps {
  entity: NonNullable<ResultOf<typeof entityQuery>["byId"]>;
}

/** Its name and other names, what it is, and how much is written about it. */
export function EntityHead({ entity: { id, name, aliases, summary, isStub, documents } }: EntityHeadProps) {
  const counts = useData(entityCountsQuery, { id });
  const about = counts.data?.entity;
  return (
    <header className="node-head">
      <h1>
        <Text text={name} />
      </h1>
      <Aliases aliases={aliases} />
      {summary !== null && (
        <p className="node-summary" dir="auto">
          <Text text={summary} />
        </p>
      )}
      {isStub && <p>No page in the store is about it; articles and other pages name it.</p>}
      <ul className="node-facts quiet">
        <li>
          {about?.articles.totalCount === 0 ? (
            "no article about it"
          ) : about ? (
            <a href={searchHref({ about: [id] })}>{formatCountOf(about.articles.totalCount, "article")} about it</a>
          ) : counts.error ? (
            "Articles not counted"
          ) : (
            "Still counting …"
          )}
        </li>
        {about && about.asTopic.totalCount > 0 && (
          <li>
            <a href={searchHref({ topic: [id] })}>topic of {formatCountOf(about.asTopic.totalCount, "article")}</a>
          </li>
        )}
        {documents.length > 0 && (
          <li>
            <FileNames documents={documents} />
          </li>
        )}
        <li>
          <a href={playgroundAddress(entityQuery, { id, slug: "" })}>Open in playground</a>
        </li>
      </ul>
    </header>
  );
}
