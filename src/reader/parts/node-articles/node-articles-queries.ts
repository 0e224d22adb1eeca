import { graphql } from "../../data/graphql.js";
import { articleCardFragment } from "../article-card.js";

/** When the first and the last article of an entity or a provider were published. */
export const nodeSpanQuery = graphql(`
  query NodeSpan($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
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
      }
      ... on Provider {
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
      }
    }
  }
`);

export const nodeTimelineQuery = graphql(`
  query NodeTimeline($id: ID!, $interval: TimelineInterval!, $timeZone: String!) {
    node(id: $id) {
      __typename
      ... on Entity {
        articles(first: 1) {
          timeline(interval: $interval, timeZone: $timeZone) {
            start
            count
          }
        }
      }
      ... on Provider {
        articles(first: 1) {
          timeline(interval: $interval, timeZone: $timeZone) {
            start
            count
          }
        }
      }
    }
  }
`);

/** A page of the articles of an entity or a provider, the newest first. */
export const nodeArticlesQuery = graphql(
  `
    query NodeArticles($id: ID!, $after: String) {
      node(id: $id) {
        __typename
        ... on Entity {
          articles(first: 10, after: $after) {
            nodes {
              id
              ...ArticleCard
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
        ... on Provider {
          articles(first: 10, after: $after) {
            nodes {
              id
              ...ArticleCard
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [articleCardFragment],
);
