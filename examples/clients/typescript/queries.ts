import { graphql } from "./graphql.js";

export const articleLine = graphql(`
  fragment ArticleLine on Article @_unmask {
    title
    publishedAt
    provider {
      name
    }
  }
`);

export const newestArticles = graphql(
  `
    query NewestArticles($first: Int!, $after: String, $filter: ArticleFilter) {
      articles(first: $first, after: $after, filter: $filter) {
        totalCount
        nodes {
          ...ArticleLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [articleLine],
);

export const busiestEntities = graphql(
  `
    query BusiestEntities($first: Int!, $articlesEach: Int!) {
      entities(first: $first, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
        nodes {
          name
          aliases
          articles(first: $articlesEach) {
            totalCount
            nodes {
              ...ArticleLine
            }
          }
        }
      }
    }
  `,
  [articleLine],
);
