/** What ready queries are filled from. Each asks for one page, counts nothing, and stands alone: what fails leaves the others. */
export const FACTS_QUERIES = {
  articles: `query PlaygroundArticles {
    articles(first: 30, filter: { isStub: false }) {
      nodes {
        id title url publishedAt kind location quality heat
        provider { id }
        mentions(first: 5) { nodes { id name isStub } }
        related(first: 20) { nodes { id isStub } pageInfo { hasNextPage } }
      }
    }
  }`,
  providers: `query PlaygroundProviders {
    providers(first: 10, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
      nodes {
        id domain
        articles(first: 1) { nodes { id } }
        related(first: 1) { nodes { id } }
      }
    }
  }`,
  entities: `query PlaygroundEntities {
    entities(first: 20, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
      nodes {
        id name slug aliases
        articles(first: 1) { nodes { id publishedAt } }
        related(first: 3) { nodes { id related(first: 4) { nodes { id } } } }
      }
    }
  }`,
  pages: `query PlaygroundPages {
    entities(first: 20, filter: { isStub: false }, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) {
      nodes {
        id name slug aliases
        articles(first: 1) { nodes { id publishedAt } }
        links(first: 2) { nodes { id } }
        backlinks(first: 2) { nodes { id } }
        related(first: 3) { nodes { id related(first: 4) { nodes { id } } } }
      }
    }
  }`,
  stubs: `query PlaygroundStubs {
    articles(filter: { isStub: true }, first: 1) { nodes { id } }
    entities(filter: { isStub: true }, first: 1) { nodes { id } }
  }`,
  stories: `query PlaygroundStories {
    stories(first: 5) { nodes { articles(first: 3) { nodes { url } } } }
  }`,
} as const;

/** What was trending by default, and at each of four times. */
export const TRENDING_QUERY = `query PlaygroundTrending($a: DateTime, $b: DateTime, $c: DateTime, $d: DateTime) {
  now: trendingEntities(first: 1) { count }
  a: trendingEntities(asOf: $a, windowDays: 30, baselineDays: 120, first: 1) { count }
  b: trendingEntities(asOf: $b, windowDays: 30, baselineDays: 120, first: 1) { count }
  c: trendingEntities(asOf: $c, windowDays: 30, baselineDays: 120, first: 1) { count }
  d: trendingEntities(asOf: $d, windowDays: 30, baselineDays: 120, first: 1) { count }
}`;
