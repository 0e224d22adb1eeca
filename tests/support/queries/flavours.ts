/** What kind of queries a request is made of. */
export interface Flavour {
  /** How often a field is chosen, by its coordinate; 10 where it is not named. 0 leaves it out. */
  weights: Readonly<Record<string, number>>;
  /** Whether lists may be searched. */
  searches: boolean;
  introspects: boolean;
  /** How many objects a list may have, taken times those around it. */
  room: number;
  /** How many fields the request may have, about. */
  fields: readonly number[];
}

const WEIGHTS: Readonly<Record<string, number>> = {
  "Query.articles": 30,
  "Query.article": 20,
  "Query.providers": 10,
  "Query.provider": 12,
  "Query.entities": 10,
  "Query.entity": 14,
  "Query.node": 6,
  "Query.nodes": 5,
  "Query.stories": 4,
  "Query.suggest": 3,
  "Query.path": 2,
  "Query.trendingEntities": 2,
  "ArticleConnection.facets": 3,
  "ArticleConnection.timeline": 3,
  "ArticleConnection.nodes": 30,
  "ArticleConnection.edges": 30,
  "ArticleEdge.node": 30,
  "Article.provider": 20,
  "Article.title": 20,
};

/** Lists and look-ups of articles, providers and entities and what belongs to them: what most clients ask for. */
export const COMMON: Flavour = {
  weights: {
    ...WEIGHTS,
    "Query.node": 0,
    "Query.nodes": 0,
    "Query.suggest": 0,
    "Query.path": 0,
    "Query.trendingEntities": 0,
    "Article.relatedFrom": 0,
    "ArticleConnection.facets": 0,
    "ArticleConnection.timeline": 0,
    "Entity.backlinks": 0,
    "Entity.related": 0,
    "Provider.related": 0,
  },
  searches: false,
  introspects: false,
  room: 200,
  fields: [2, 4, 8, 8, 15, 30],
};

/** Anything that the schema has. */
export const ANY: Flavour = {
  weights: WEIGHTS,
  searches: true,
  introspects: true,
  room: 200,
  fields: [3, 6, 10, 15, 30],
};

/** Without regard to how much it may cost. */
export const LARGE: Flavour = { ...ANY, room: 1_000_000, fields: [30, 60, 120] };
