/**
 * The workloads in PostGraphile's words. Its `id` is an id of its own making, the column is `rowId`; lists end in `List`; and what a join
 * table says about a relation stands on the join table's rows, which are edges by another name.
 */
const NEWEST = "orderBy: [PUBLISHED_AT_DESC, ROW_ID_DESC]";

const FLAT = `
query Flat {
  articles(first: 50, ${NEWEST}) {
    nodes { id: rowId title excerpt url publishedAt: publishedAtText kind quality heat }
  }
}`;

const NESTED = `
query Nested {
  articles(first: 50, ${NEWEST}) {
    nodes {
      id: rowId
      title
      publishedAt: publishedAtText
      provider {
        id: rowId
        name
        domain
        articles(first: 5, ${NEWEST}) { nodes { id: rowId title publishedAt: publishedAtText } }
      }
      related: relatedArticles(first: 5) {
        nodes { id: rowId title url provider { id: rowId name } }
      }
      topics: topicsList {
        id: rowId
        name
        articles: hottestArticles(first: 3) { nodes { id: rowId title heat } }
      }
    }
  }
}`;

const ONE = `
query One($id: String!) {
  article(rowId: $id) {
    id: rowId
    title
    excerpt
    body
    url
    publishedAt: publishedAtText
    kind
    category
    quality
    heat
    images { url width height }
    provider { id: rowId name domain }
    topics: topicsList { id: rowId name slug }
    related(first: 6) {
      edges: nodes {
        reason
        score
        node: relatedArticle { id: rowId title url publishedAt: publishedAtText provider { id: rowId name } }
      }
    }
    mentions(first: 20) {
      edges: nodes { count salience node: entity { id: rowId name slug } }
    }
  }
}`;

export default { Flat: { query: FLAT }, Nested: { query: NESTED }, One: { query: ONE } };
