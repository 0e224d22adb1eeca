/** The part of the API that the workloads ask for, written down as SDL. */
export const typeDefs = `
  scalar DateTime

  type Query {
    articles(first: Int = 20, after: String): ArticleConnection!
    article(id: ID!): Article
  }

  type ArticleConnection { nodes: [Article!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }

  type Article {
    id: ID!
    title: String!
    excerpt: String
    body: String
    url: String
    publishedAt: DateTime
    kind: String!
    category: String
    quality: Int
    heat: Int
    images: [Image!]!
    provider: Provider
    topics: [Entity!]!
    related(first: Int = 20): RelatedConnection!
    mentions(first: Int = 20): MentionConnection!
  }

  type Image { url: String! width: Int height: Int }
  type ArticleList { nodes: [Article!]! }
  type Provider { id: ID! name: String! domain: String articles(first: Int = 20): ArticleList! }
  type Entity {
    id: ID!
    name: String!
    slug: String!
    articles(first: Int = 20, orderBy: [ArticleOrder!]): ArticleList!
  }
  type RelatedConnection { nodes: [Article!]! edges: [RelatedEdge!]! }
  type RelatedEdge { reason: String! score: Float! node: Article! }
  type MentionConnection { edges: [MentionEdge!]! }
  type MentionEdge { count: Int! salience: Float! node: Entity! }

  input ArticleOrder { field: ArticleOrderField! direction: OrderDirection! }
  enum ArticleOrderField { PUBLISHED_AT HEAT }
  enum OrderDirection { ASC DESC }
`;
