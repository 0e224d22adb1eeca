import { graphql } from "../../data/graphql.js";
import { entityChipFragment } from "../../parts/entity-chip.js";

const providerHeadFragment = graphql(`
  fragment ProviderHead on Provider @_unmask {
    id
    name
    domain
    aliases
    documents {
      source
      path
    }
  }
`);

/** What the address names, by its id or by its domain. */
export const providerQuery = graphql(
  `
    query Provider($id: ID!, $domain: String!) {
      byId: provider(id: $id) {
        ...ProviderHead
      }
      byDomain: provider(domain: $domain) {
        ...ProviderHead
      }
    }
  `,
  [providerHeadFragment],
);

export const providerCountsQuery = graphql(`
  query ProviderCounts($id: ID!) {
    provider(id: $id) {
      articles(first: 1, filter: { isStub: false }) {
        totalCount
      }
      stubs: articles(first: 1, filter: { isStub: true }) {
        totalCount
      }
      entities(first: 1) {
        totalCount
      }
    }
  }
`);

/** A page of what a provider writes about, the most first. */
export const providerSubjectsQuery = graphql(`
  query ProviderSubjects($id: ID!, $after: String) {
    provider(id: $id) {
      entities(first: 20, after: $after) {
        edges {
          articleCount
          node {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const relatedHousesQuery = graphql(
  `
    query RelatedHouses($id: ID!) {
      provider(id: $id) {
        related(first: 8) {
          edges {
            score
            sharedEntities {
              id
              ...EntityChip
            }
            node {
              id
              name
            }
          }
        }
      }
    }
  `,
  [entityChipFragment],
);
