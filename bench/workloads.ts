export const WORKLOAD_NAMES = ["Flat", "Nested", "One", "Page", "Search"] as const;
export type WorkloadName = (typeof WORKLOAD_NAMES)[number];

/** A request that is measured. */
export interface Workload {
  name: WorkloadName;
  query: string;
  /** One of them a request, in turn. At most one variable, which the hand-written server takes by itself. */
  variables: Record<string, string>[];
}

/** What of a corpus the workloads ask for. */
export interface SampleValues {
  /** Of the articles that One asks for in turn. */
  articleIds: string[];
  /** Of the article in the middle of all, newest first. */
  middleCursor: string;
  /** What Search looks for in turn. */
  searches: string[];
}

const FLAT_FIELDS = "id title excerpt url publishedAt kind quality heat";

export const FLAT = `
query Flat {
  articles(first: 50) {
    nodes { ${FLAT_FIELDS} }
  }
}`;

export const NESTED = `
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

export const ONE = `
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

export const PAGE = `
query Page($after: String!) {
  articles(first: 50, after: $after) {
    nodes { ${FLAT_FIELDS} }
    pageInfo { hasNextPage endCursor }
  }
}`;

const SEARCH = `
query Search($query: String!) {
  articles(search: { query: $query, mode: ALL }, orderBy: [{ field: RELEVANCE, direction: DESC }], first: 10) {
    edges {
      score
      node { id title url publishedAt }
      highlights { field fragment ranges { start end } }
    }
    facets(by: [PROVIDER, TOPIC, KIND, CATEGORY, YEAR], first: 5) {
      field
      distinctCount
      buckets { value label count }
    }
  }
}`;

/** The workloads of the benchmark that ask one kind of request each. */
export function workloads({ articleIds, middleCursor, searches }: SampleValues): Workload[] {
  return [
    { name: "Flat", query: FLAT, variables: [{}] },
    { name: "Nested", query: NESTED, variables: [{}] },
    { name: "One", query: ONE, variables: articleIds.map((id) => ({ id })) },
    { name: "Page", query: PAGE, variables: [{ after: middleCursor }] },
    { name: "Search", query: SEARCH, variables: searches.map((query) => ({ query })) },
  ];
}
