/** A request that is measured: what GraphQL is asked, and what it means for the hand-written server. */
export interface Workload {
  name: "Flat" | "Nested" | "One";
  query: string;
  /** One of them a request, in turn. */
  variables: Record<string, string>[];
}

const FLAT = `
query Flat {
  articles(first: 50) {
    nodes { id title excerpt url publishedAt kind quality heat }
  }
}`;

const NESTED = `
query Nested {
  articles(first: 50) {
    nodes {
      id
      title
      publishedAt
      provider {
        id
        name
        domain
        articles(first: 5) { nodes { id title publishedAt } }
      }
      related(first: 5) {
        nodes { id title url provider { id name } }
      }
      topics {
        id
        name
        articles(first: 3, orderBy: [{ field: HEAT, direction: DESC }]) { nodes { id title heat } }
      }
    }
  }
}`;

const ONE = `
query One($id: ID!) {
  article(id: $id) {
    id
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
    provider { id name domain }
    topics { id name slug }
    related(first: 6) {
      edges { reason score node { id title url publishedAt provider { id name } } }
    }
    mentions(first: 20) {
      edges { count salience node { id name slug } }
    }
  }
}`;

/** The workloads of the benchmark; `articleIds` are those that One asks for in turn. */
export function workloads(articleIds: string[]): Workload[] {
  return [
    { name: "Flat", query: FLAT, variables: [{}] },
    { name: "Nested", query: NESTED, variables: [{}] },
    { name: "One", query: ONE, variables: articleIds.map((id) => ({ id })) },
  ];
}
