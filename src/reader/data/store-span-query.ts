import { graphql } from "./graphql.js";

/** First and last day of publication, and when the last article came. */
export const storeSpanQuery = graphql(`
  query StoreSpan {
    oldest: articles(
      first: 1
      filter: { publishedAt: { isNull: false } }
      orderBy: [{ field: PUBLISHED_AT, direction: ASC }]
    ) {
      nodes {
        publishedAt
      }
    }
    newest: articles(
      first: 1
      filter: { publishedAt: { isNull: false } }
      orderBy: [{ field: PUBLISHED_AT, direction: DESC }]
    ) {
      nodes {
        publishedAt
      }
    }
    lastLoaded: articles(first: 1, orderBy: [{ field: INGESTED_AT, direction: DESC }]) {
      nodes {
        ingestedAt
      }
    }
  }
`);
