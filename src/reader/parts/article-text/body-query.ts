import { graphql } from "../../data/graphql.js";

export const bodyQuery = graphql(`
  query ArticleBody($id: ID!) {
    article(id: $id) {
      id
      body
      excerpt
      url
    }
  }
`);
