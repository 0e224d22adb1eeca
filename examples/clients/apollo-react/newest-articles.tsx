import { useQuery } from "@apollo/client/react";
import type { VariablesOf } from "gql.tada";
import { useState } from "react";
import { graphql } from "./graphql.js";

const ARTICLES_PER_PAGE = 5;

const pageOfArticles = graphql(`
  query PageOfArticles($first: Int, $after: String, $last: Int, $before: String) {
    articles(first: $first, after: $after, last: $last, before: $before, filter: { isStub: false }) {
      totalCount
      nodes {
        id
        title
        publishedAt
        provider {
          id
          name
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The newest articles, a page at a time: older ones by `first` and `after`, newer ones by `last` and `before`. */
export function NewestArticles() {
  const [page, setPage] = useState<VariablesOf<typeof pageOfArticles>>({ first: ARTICLES_PER_PAGE });
  const { data, previousData, error, loading } = useQuery(pageOfArticles, { variables: page });
  // The page before stays until the next one is there.
  const { articles } = data ?? previousData ?? {};
  if (error) return <p role="alert">{error.message}</p>;
  if (!articles) return <p>Loading …</p>;
  const { hasPreviousPage, startCursor, hasNextPage, endCursor } = articles.pageInfo;
  return (
    <main aria-busy={loading}>
      <h1>{articles.totalCount} articles</h1>
      <ol>
        {articles.nodes.map(({ id, title, publishedAt, provider }) => (
          <li key={id}>
            <time dateTime={publishedAt ?? undefined}>{publishedAt?.slice(0, 10) ?? "no date"}</time> {title} (
            {provider?.name ?? "no provider"})
          </li>
        ))}
      </ol>
      <button
        disabled={loading || !hasPreviousPage}
        onClick={() => setPage({ last: ARTICLES_PER_PAGE, before: startCursor })}
      >
        Newer
      </button>
      <button
        disabled={loading || !hasNextPage}
        onClick={() => setPage({ first: ARTICLES_PER_PAGE, after: endCursor })}
      >
        Older
      </button>
    </main>
  );
}
