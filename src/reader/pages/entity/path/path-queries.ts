import { graphql } from "../../../data/graphql.js";

/** A shortest path from one entity to another, and what the other is called. */
export const pathQuery = graphql(`
  query Path($from: ID!, $to: ID!, $steps: Int!) {
    target: entity(id: $to) {
      id
      name
    }
    path(from: $from, to: $to, maxSteps: $steps) {
      via
      from {
        id
        name
      }
      to {
        id
        name
      }
      article {
        id
        title
        publishedAt
        provider {
          name
        }
      }
    }
  }
`);

/** Entities that somebody who types may mean, among the best suggestions of all kinds. */
export const suggestEntitiesQuery = graphql(`
  query SuggestEntities($prefix: String!) {
    suggest(prefix: $prefix, first: 40) {
      text
      node {
        __typename
        ... on Entity {
          id
          name
        }
      }
    }
  }
`);
