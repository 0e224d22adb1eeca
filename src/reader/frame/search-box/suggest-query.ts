import { graphql } from "../../data/graphql.js";

/** What somebody who types may be looking for. */
export const suggestQuery = graphql(`
  query Suggest($prefix: String!) {
    suggest(prefix: $prefix, first: 7) {
      text
      node {
        __typename
        id
      }
    }
  }
`);
