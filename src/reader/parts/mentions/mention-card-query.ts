import { graphql } from "../../data/graphql.js";

export const entityCardQuery = graphql(`
  query EntityCard($id: ID!) {
    entity(id: $id) {
      id
      name
      summary
      aliases
      articles(first: 1) {
        totalCount
      }
    }
  }
`);
