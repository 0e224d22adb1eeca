import { graphql } from "../../data/graphql.js";
import { articleCardFragment } from "../../parts/article-card.js";
import { entityChipFragment } from "../../parts/entity-chip.js";

export const articleQuery = graphql(
  `
    query Article($id: ID!) {
      article(id: $id) {
        id
        title
        excerpt
        url
        publishedAt
        kind
        category
        location
        authors
        isStub
        provider {
          id
          name
        }
        topics {
          id
          ...EntityChip
        }
        images {
          url
          width
          height
        }
      }
    }
  `,
  [entityChipFragment],
);

export const relatedQuery = graphql(
  `
    query Related($id: ID!, $after: String) {
      article(id: $id) {
        id
        related(first: 8, after: $after) {
          edges {
            reason
            sharedEntities {
              id
              ...EntityChip
            }
            node {
              id
              ...ArticleCard
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [articleCardFragment, entityChipFragment],
);

export const relatedFromQuery = graphql(`
  query RelatedFrom($id: ID!, $after: String) {
    article(id: $id) {
      id
      relatedFrom(first: 8, after: $after) {
        edges {
          reason
          node {
            id
            title
            publishedAt
            provider {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const storyOfQuery = graphql(`
  query StoryOf($id: ID!) {
    article(id: $id) {
      id
      story {
        id
        title
        firstPublishedAt
        lastPublishedAt
        providers {
          id
          name
        }
        articles(first: 6) {
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
        }
      }
    }
  }
`);

export const originQuery = graphql(`
  query Origin($id: ID!) {
    article(id: $id) {
      id
      publishedAt
      ingestedAt
      isStub
      documents {
        source
        path
        part
        format
      }
    }
  }
`);
