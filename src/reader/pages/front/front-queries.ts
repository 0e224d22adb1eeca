import { graphql } from "../../data/graphql.js";
import { articleCardFragment } from "../../parts/article-card.js";
import { entityCardFragment } from "../../parts/entity-card.js";
import { entityChipFragment } from "../../parts/entity-chip.js";

export const holdingsQuery = graphql(`
  query Holdings {
    articles(first: 1, filter: { isStub: false }) {
      totalCount
    }
    stubs: articles(first: 1, filter: { isStub: true }) {
      totalCount
    }
    providers(first: 1) {
      totalCount
    }
    pages: entities(first: 1, filter: { isStub: false }) {
      totalCount
    }
    entities(first: 1) {
      totalCount
    }
    stories(first: 1) {
      totalCount
    }
  }
`);

export const allTimelineQuery = graphql(`
  query Timeline($interval: TimelineInterval!, $timeZone: String!) {
    articles(first: 1) {
      timeline(interval: $interval, timeZone: $timeZone) {
        start
        count
      }
    }
  }
`);

export const newestQuery = graphql(
  `
    query Newest {
      articles(first: 12, filter: { isStub: false }) {
        nodes {
          id
          ...ArticleCard
        }
      }
    }
  `,
  [articleCardFragment],
);

export const storiesQuery = graphql(`
  query Stories {
    stories(first: 6) {
      nodes {
        id
        title
        firstPublishedAt
        lastPublishedAt
        providers {
          id
          name
        }
        articles(first: 1) {
          totalCount
        }
      }
    }
  }
`);

export const trendingQuery = graphql(
  `
    query Trending {
      trendingEntities(windowDays: 7, baselineDays: 60, first: 8) {
        count
        baseline
        entity {
          id
          ...EntityChip
        }
      }
    }
  `,
  [entityChipFragment],
);

export const subjectsQuery = graphql(
  `
    query Subjects {
      entities(first: 20, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
        nodes {
          id
          ...EntityChip
          articles(first: 1) {
            totalCount
          }
        }
      }
    }
  `,
  [entityChipFragment],
);

export const pagesQuery = graphql(
  `
    query Pages {
      entities(first: 12, filter: { isStub: false }, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
        nodes {
          id
          ...EntityCard
        }
      }
    }
  `,
  [entityCardFragment],
);

export const housesQuery = graphql(`
  query Houses {
    providers(first: 12, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
      nodes {
        id
        name
        articles(first: 1) {
          totalCount
        }
      }
    }
  }
`);
