import { graphql } from "../../data/graphql.js";
import { articleCardFragment } from "../../parts/article-card.js";
import { entityCardFragment } from "../../parts/entity-card.js";

/** A page of the articles found, with where the words were found. */
export const resultsQuery = graphql(
  `
    query Search($search: TextSearch, $filter: ArticleFilter, $orderBy: [ArticleOrder!], $after: String) {
      articles(search: $search, filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
        edges {
          cursor
          highlights {
            field
            fragment
            ranges {
              start
              end
            }
          }
          node {
            id
            ...ArticleCard
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [articleCardFragment],
);

export const countQuery = graphql(`
  query SearchCount($search: TextSearch, $filter: ArticleFilter) {
    articles(first: 1, search: $search, filter: $filter) {
      totalCount
    }
  }
`);

export const facetQuery = graphql(`
  query SearchFacet($search: TextSearch, $filter: ArticleFilter, $by: ArticleFacetField!) {
    articles(first: 1, search: $search, filter: $filter) {
      facets(by: [$by], first: 20, keepOwnFilter: false) {
        distinctCount
        buckets {
          value
          label
          count
        }
      }
    }
  }
`);

export const timelineQuery = graphql(`
  query SearchTimeline($search: TextSearch, $filter: ArticleFilter, $interval: TimelineInterval!, $timeZone: String!) {
    articles(first: 1, search: $search, filter: $filter) {
      timeline(interval: $interval, timeZone: $timeZone) {
        start
        count
      }
    }
  }
`);

/** Subjects that the words name, or whose pages have them. */
export const subjectsQuery = graphql(
  `
    query SearchSubjects($search: TextSearch!) {
      entities(first: 4, search: $search, orderBy: [{ field: RELEVANCE, direction: DESC }]) {
        edges {
          highlights {
            field
            fragment
            ranges {
              start
              end
            }
          }
          node {
            id
            ...EntityCard
          }
        }
      }
    }
  `,
  [entityCardFragment],
);

/** Names of what was chosen by its id. */
export const namesQuery = graphql(`
  query ChosenNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity {
        name
      }
      ... on Provider {
        name
      }
    }
  }
`);
