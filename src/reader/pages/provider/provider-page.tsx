import "../../parts/node-page.css";
import { useData } from "../../data/use-data.js";
import { Part } from "../../frame/states.js";
import { useTitle } from "../../frame/use-title.js";
import { ArticlesOfNode } from "../../parts/node-articles/articles-of-node.js";
import { ArticlesOverTime } from "../../parts/node-articles/articles-over-time.js";
import { NotFoundPage } from "../not-found-page.js";
import type { PageProps } from "../page-props.js";
import { searchHref } from "../search/search-view.js";
import { ProviderHead } from "./provider-head.js";
import { providerQuery } from "./provider-queries.js";
import { ProviderSubjects } from "./provider-subjects.js";
import { RelatedHouses } from "./related-houses.js";

/** A house: what it published, and about what. */
export default function ProviderPage({ params }: PageProps) {
  const ref = params["ref"] ?? "";
  const loaded = useData(providerQuery, { id: ref, domain: ref });
  const provider = loaded.data?.byId ?? loaded.data?.byDomain;
  useTitle(provider?.name);
  if (loaded.data && !loaded.error && !provider) return <NotFoundPage path={`/providers/${ref}`} />;
  return (
    <Part what="this house" loaded={loaded} pick={() => provider} lines={12}>
      {(provider) => (
        <div className="node-page">
          <ProviderHead provider={provider} />
          <div className="node-main">
            <ArticlesOverTime id={provider.id} hrefOf={(range) => searchHref({ provider: [provider.id], ...range })} />
            <ArticlesOfNode
              id={provider.id}
              searchHref={searchHref({ provider: [provider.id] })}
              none="The store has no article of it."
            />
          </div>
          <div className="node-side">
            <ProviderSubjects id={provider.id} />
            <RelatedHouses id={provider.id} />
          </div>
        </div>
      )}
    </Part>
  );
}
