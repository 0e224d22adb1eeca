import { buildSchema, type GraphQLSchema } from "graphql";

/** The API's shape in small, without a store: what the server and its limits need to see of a schema. */
export function standInSchema(resolvers: Record<string, unknown> = {}): GraphQLSchema {
  const schema = buildSchema(/* GraphQL */ `
    type Query {
      hello(name: String = "world"): String
      fail(how: String): String
      slow: String
      article(id: ID!): Article
      nodes(ids: [ID!]!): [Article]!
      articles(first: Int, after: String, last: Int, filter: Filter): ArticleConnection!
      suggest(prefix: String!, first: Int = 10): [Suggestion!]!
      path(from: ID!, maxSteps: Int = 4): [Suggestion!]!
    }
    type Mutation {
      touch: Boolean
    }
    input Filter {
      and: [Filter!]
      title: String
    }
    type Suggestion {
      text: String!
    }
    type ArticleConnection {
      nodes: [Article!]!
      edges: [ArticleEdge!]!
      totalCount: Int!
      facets(by: [String!]!, first: Int = 10): [Facet!]!
      timeline(interval: String!): [TimelineBucket!]!
    }
    type Facet {
      buckets: [FacetBucket!]!
    }
    type FacetBucket {
      count: Int!
    }
    type TimelineBucket {
      count: Int!
    }
    type ArticleEdge {
      cursor: String!
      node: Article!
    }
    type Article {
      id: ID!
      title: String!
      provider: Provider
      topics: [Topic!]!
      related(first: Int, after: String, last: Int): ArticleConnection!
    }
    type Provider {
      name: String!
      articles(first: Int, last: Int): ArticleConnection!
    }
    type Topic {
      name: String!
    }
  `);
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name];
    if (!field) throw new Error(`The stand-in schema has no field ${name}.`);
    field.resolve = resolve as NonNullable<typeof field.resolve>;
  }
  return schema;
}
