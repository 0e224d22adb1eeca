import * as fits from "./fits.js";
import { where, type Fit } from "./fits.js";
import { fillDefaults } from "./fill-defaults.js";
import type { ReadyQuery } from "./ready-query.js";
import type { StoreFacts } from "./store-facts.js";

export interface ReadyGroup {
  name: string;
  queries: ReadyQuery[];
}

const hasArticles = where(({ articles }) => articles.length > 0);
const hasAnyArticle = where(({ articles, hasStubs }) => articles.length > 0 || hasStubs.article);

/** Ready queries by their operations, in groups by what they are for, each with what it takes to fit a store. */
export const GROUPS: Readonly<Record<string, Readonly<Record<string, Fit>>>> = {
  Read: {
    NewestArticles: hasArticles,
    ArticleByUrl: fits.fullArticle,
    WireStories: fits.wireWords,
    ProviderProfile: fits.domainWith("articles"),
    EntityPage: fits.fullPage,
    EntityByAlias: fits.threeNames,
    NodesById: fits.someIds,
  },
  Relations: {
    RelatedArticles: fits.richestUrl(({ related }) => related.nodes.length),
    Mentions: fits.richestUrl(({ mentions }) => mentions.nodes.length),
    Stories: fits.storyUrl,
    Neighbours: fits.neighbourhood,
    RelatedProviders: fits.domainWith("related"),
    Path: fits.twoEnds,
    Trending: fits.trendingTime,
  },
  Search: {
    Search: fits.searchWords,
    SearchWithin: fits.wordWithin,
    SearchPhrase: fits.phrase,
    Suggest: fits.typed,
  },
  Count: {
    Counts: fits.sinceNewestYear,
    Facets: fits.searchWord,
    FacetsMultiSelect: fits.newestYear,
    Timeline: fits.datedEntity,
  },
  "Filter, order, page": {
    FilterAndOrNot: fits.wordSince,
    FilterThroughRelations: fits.joinedWord,
    OrderByKeys: where(({ articles }) => articles.some(({ quality, heat }) => quality !== null || heat !== null)),
    Stubs: where(({ hasStubs }) => hasStubs.article || hasStubs.entity),
    PageForward: hasAnyArticle,
    PageBackward: hasAnyArticle,
    NestedPages: where(({ providers }) => providers.some(({ articles }) => articles.nodes.length > 0)),
  },
};

/**
 * The ready queries in their groups, filled with what the store holds; those that have nothing to show, and groups without any, are
 * left out. Without facts all of them, as they stand.
 */
export function readyGroups(queries: readonly ReadyQuery[], facts: StoreFacts | undefined): ReadyGroup[] {
  return Object.entries(GROUPS)
    .map(([name, group]) => ({
      name,
      queries: Object.entries(group).flatMap(([operation, fit]) => {
        const query = queries.find((one) => one.operation === operation);
        if (!query || !facts) return query ?? [];
        const values = fit(facts);
        return values ? { ...query, text: fillDefaults(query.text, values) } : [];
      }),
    }))
    .filter((group) => group.queries.length > 0);
}
