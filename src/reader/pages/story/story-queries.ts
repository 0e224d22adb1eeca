import { graphql } from "../../data/graphql.js";
import { entityChipFragment } from "../../parts/entity-chip.js";

export const storyQuery = graphql(
  `
    query Story($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Story {
          title
          firstPublishedAt
          lastPublishedAt
          providers {
            id
            name
          }
          entities {
            id
            ...EntityChip
          }
          articles(first: 1) {
            totalCount
          }
        }
      }
    }
  `,
  [entityChipFragment],
);

/** A page of its articles from the end of the list, which has the newest first. */
export const storyArticlesQuery = graphql(`
  query StoryArticles($id: ID!, $before: String) {
    node(id: $id) {
      __typename
      id
      ... on Story {
        firstPublishedAt
        lastPublishedAt
        articles(last: 20, before: $before) {
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
          }
        }
      }
    }
  }
`);

export const textHeadQuery = graphql(`
  query TextHead($id: ID!) {
    article(id: $id) {
      id
      title
      publishedAt
      provider {
        id
        name
      }
    }
  }
`);
