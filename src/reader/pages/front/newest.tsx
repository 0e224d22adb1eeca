import type { ResultOf } from "../../data/graphql.js";
import type { Loaded } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { ArticleCard } from "../../parts/article-card.js";
import type { newestQuery } from "./front-queries.js";

export function Newest({ loaded }: { loaded: Loaded<ResultOf<typeof newestQuery>> }) {
  return (
    <PartSection
      title="Newest"
      what="the newest articles"
      loaded={loaded}
      pick={({ articles }) => articles.nodes}
      aside={<a href="/search">All articles</a>}
      lines={12}
    >
      {(articles) => (
        <ol className="front-columns front-articles">
          {articles.map((article) => (
            <li key={article.id}>
              <ArticleCard article={article} />
            </li>
          ))}
        </ol>
      )}
    </PartSection>
  );
}
