/** A workload in the words of another schema, whose answer has the same bytes. */
interface RivalQuery {
  query: string;
}

const NEWEST = "sort: SORT__PUBLISHEDATDESC___ID_DESC";
const HOTTEST = "sort: SORT__HEATDESC___ID_DESC";

const FLAT = `
query Flat {
  articles {
    nodes(limit: 50, ${NEWEST}) { id: _id title excerpt url publishedAt kind quality heat }
  }
}`;

const NESTED = `
query Nested {
  articles {
    nodes(limit: 50, ${NEWEST}) {
      id: _id
      title
      publishedAt
      provider {
        id: _id
        name
        domain
        articles { nodes(limit: 5, ${NEWEST}) { id: _id title publishedAt } }
      }
      related: relatedList(first: 5) {
        nodes { id: _id title url provider { id: _id name } }
      }
      topics {
        id: _id
        name
        articles { nodes(limit: 3, ${HOTTEST}) { id: _id title heat } }
      }
    }
  }
}`;

const ONE = `
query One($id: String!) {
  article(_id: $id) {
    id: _id
    title
    excerpt
    body
    url
    publishedAt
    kind
    category
    quality
    heat
    images { url width height }
    provider { id: _id name domain }
    topics { id: _id name slug }
    related: relatedList(first: 6) {
      edges { reason score node { id: _id title url publishedAt provider { id: _id name } } }
    }
    mentions: mentionList(first: 20) {
      edges { count salience node { id: _id name slug } }
    }
  }
}`;

/** By workload; it has no page after a cursor of ours. */
export const queries: Record<string, RivalQuery> = {
  Flat: { query: FLAT },
  Nested: { query: NESTED },
  One: { query: ONE },
};
