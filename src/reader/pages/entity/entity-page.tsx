import "../../parts/node-page.css";
import { useData } from "../../data/use-data.js";
import { Part } from "../../frame/states.js";
import { useTitle } from "../../frame/use-title.js";
import { ArticlesOfNode } from "../../parts/node-articles/articles-of-node.js";
import { ArticlesOverTime } from "../../parts/node-articles/articles-over-time.js";
import { NotFoundPage } from "../not-found-page.js";
import type { PageProps } from "../page-props.js";
import { searchHref } from "../search/search-view.js";
import { Backlinks } from "./backlinks.js";
import { EntityHead } from "./entity-head.js";
import { EntityHouses } from "./entity-houses.js";
import { EntityLinks } from "./entity-links.js";
import { entityQuery } from "./entity-queries.js";
import { readEntityView } from "./entity-view.js";
import { Neighbours } from "./graph/neighbours.js";
import { PageText } from "./page-text.js";
import { PathTo } from "./path/path-to.js";

/** All that the store knows about a subject. */
export default function EntityPage({ params, search }: PageProps) {
  const ref = params["ref"] ?? "";
  const view = readEntityView(search);
  // Slugs have no capitals; who types an address may.
  const loaded = useData(entityQuery, { id: ref, slug: ref.toLowerCase() });
  const entity = loaded.data?.byId ?? loaded.data?.bySlug;
  useTitle(entity?.name);
  if (loaded.data && !loaded.error && !entity) return <NotFoundPage path={`/entities/${ref}`} />;
  return (
    <Part what="this subject" loaded={loaded} pick={() => entity} lines={12}>
      {(entity) => {
        const { id, name, body } = entity;
        return (
          <div className="node-page">
            <EntityHead entity={entity} />
            <div className="node-wide">
              <Neighbours id={id} address={ref} view={view} />
            </div>
            <div className="node-main">
              {body !== null && <PageText id={id} name={name} body={body} />}
              <ArticlesOverTime id={id} hrefOf={(range) => searchHref({ about: [id], ...range })} />
              <ArticlesOfNode
                id={id}
                searchHref={searchHref({ about: [id] })}
                none="No article is about it. Pages alone name it."
              />
            </div>
            <div className="node-side">
              <PathTo id={id} name={name} address={ref} view={view} />
              <EntityHouses id={id} />
              {body !== null && <EntityLinks id={id} />}
              <Backlinks id={id} name={name} />
            </div>
          </div>
        );
      }}
    </Part>
  );
}
