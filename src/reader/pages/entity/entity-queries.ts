import { graphql } from "../../data/graphql.js";
import { entityChipFragment } from "../../parts/entity-chip.js";

const entityHeadFragment = graphql(`
  fragment EntityHead on Entity @_unmask {
    id
    name
    aliases
    summary
    body
    isStub
    documents {
      source
      path
    }
  }
`);

/** What the address names, by its id or by its slug. */
export const entityQuery = graphql(
  `
    query Entity($id: ID!, $slug: String!) {
      byId: entity(id: $id) {
        ...EntityHead
      }
      bySlug: entity(slug: $slug) {
        ...EntityHead
      }
    }
  `,
  [entityHeadFragment],
);

/** How many articles are about an entity, and how many of them their sources themselves say it of. */
export const entityCountsQuery = graphql(`
  query EntityCounts($id: ID!) {
    entity(id: $id) {
      articles(first: 1) {
        totalCount
      }
      asTopic: articles(first: 1, filter: { topics: { some: { id: { eq: $id } } } }) {
        totalCount
      }
    }
  }
`);

export const entityHousesQuery = graphql(`
  query EntityHouses($id: ID!) {
    entity(id: $id) {
      providers(first: 20) {
        edges {
          articleCount
          node {
            id
            name
          }
        }
      }
    }
  }
`);

/** A page of the entities that the page of one links to. */
export const entityLinksQuery = graphql(
  `
    query EntityLinks($id: ID!, $after: String) {
      entity(id: $id) {
        links(first: 100, after: $after) {
          edges {
            labels
            node {
              id
              name
              ...EntityChip
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [entityChipFragment],
);

/** A page of the entities whose pages link to one, and where they do. */
export const entityBacklinksQuery = graphql(`
  query EntityBacklinks($id: ID!, $after: String) {
    entity(id: $id) {
      backlinks(first: 20, after: $after) {
        edges {
          sections
          labels
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
