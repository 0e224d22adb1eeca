import { graphql } from "../../data/graphql.js";
import { entityChipFragment } from "../entity-chip.js";

/** What an article names, and where: the most telling hundred. */
export const mentionsQuery = graphql(
  `
    query Mentions($id: ID!) {
      article(id: $id) {
        id
        mentions(first: 100) {
          edges {
            count
            node {
              id
              ...EntityChip
            }
            ranges {
              field
              start
              end
              text
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `,
  [entityChipFragment],
);
