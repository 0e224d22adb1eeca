import { playgroundAddress } from "./playground-address.js";

const ARTICLE = `query Article($id: ID!) {
  article(id: $id) {
    title publishedAt url excerpt body
    provider { name }
    topics { name }
    related(first: 10) { edges { reason node { id title } } }
  }
}`;

const STORY = `query Story($id: ID!) {
  node(id: $id) {
    ... on Story {
      title firstPublishedAt lastPublishedAt
      providers { name }
      articles(first: 20) { totalCount nodes { id title publishedAt } }
    }
  }
}`;

/** Where each kind of node is shown, by its id. */
export const nodeAddress = {
  article: (id: string): string => playgroundAddress(ARTICLE, { id }),
  story: (id: string): string => playgroundAddress(STORY, { id }),
  entity: (id: string): string => `/entities/${encodeURIComponent(id)}`,
  provider: (id: string): string => `/providers/${encodeURIComponent(id)}`,
};
