import { useData } from "../../data/use-data.js";
import { Empty, Part } from "../../frame/states.js";
import { ArticleCard } from "../../parts/article-card.js";
import "../../parts/article-list.css";
import type { ListPageProps } from "../../parts/pages-of-list.js";
import { hasHits, Hits, markedTitle } from "./hits.js";
import { resultsQuery } from "./search-queries.js";
import type { searchVariables } from "./search-variables.js";

interface ResultsProps extends ListPageProps {
  variables: ReturnType<typeof searchVariables>;
}

/** One page of what was found. */
export function Results({ variables, after, more }: ResultsProps) {
  const loaded = useData(resultsQuery, after === undefined ? variables : { ...variables, after });
  return (
    <Part what="the articles" loaded={loaded} pick={({ articles }) => articles} lines={12}>
      {({ edges, pageInfo }) => (
        <div className={loaded.isLoading ? "results is-old" : "results"} aria-busy={loaded.isLoading}>
          {edges.length === 0 && <Empty>No article was found. Fewer words, or fewer conditions, find more.</Empty>}
          <ol className="article-list">
            {edges.map(({ node, highlights }) => (
              <li key={node.id}>
                <ArticleCard article={node} heading="h2" title={(title) => markedTitle(title, highlights)}>
                  {hasHits(highlights) ? <Hits highlights={highlights} /> : undefined}
                </ArticleCard>
              </li>
            ))}
          </ol>
          {more(pageInfo)}
        </div>
      )}
    </Part>
  );
}
