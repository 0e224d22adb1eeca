import { graphql } from "../../../data/graphql.js";

/** What each of some entities hangs together with, the strongest first. */
export const neighboursQuery = graphql(`
  query Neighbours($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Entity {
        id
        name
        related(first: 10) {
          edges {
            score
            sharedArticleCount
            linked
            node {
              id
              name
            }
          }
        }
      }
    }
  }
`);
