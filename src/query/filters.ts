import {
  articleMentions,
  articleProvider,
  articleRelated,
  articleTopics,
  entityArticles,
  providerArticles,
} from "../store/relation-paths.js";
import { enumConditions, flagConditions, idConditions, rangeConditions, textConditions } from "./conditions.js";
import type { ArticleConditions, EntityConditions, ProviderConditions } from "./filter-conditions.js";
import { isEverything, own, type FilterTree } from "./filter-tree.js";
import { listConditions } from "./list-conditions.js";
import { below, fieldAt, filterTree, type FilterPlace } from "./logic.js";

/** @throws NewsgraphError BAD_USER_INPUT where it is too large. */
export function articleFilter(filter: ArticleConditions | null | undefined, place?: FilterPlace): FilterTree {
  return filterTree(filter, articleConditions, place);
}

/** @throws NewsgraphError BAD_USER_INPUT where it is too large. */
export function providerFilter(filter: ProviderConditions | null | undefined, place?: FilterPlace): FilterTree {
  return filterTree(filter, providerConditions, place);
}

/** @throws NewsgraphError BAD_USER_INPUT where it is too large. */
export function entityFilter(filter: EntityConditions | null | undefined, place?: FilterPlace): FilterTree {
  return filterTree(filter, entityConditions, place);
}

function articleConditions(one: ArticleConditions, place: FilterPlace): FilterTree[] {
  const { name } = place;
  return [
    ...[
      ...idConditions("_id", one.id, `${name}.id`),
      ...textConditions({ path: "title", folded: "fold.title", sorted: "sort.title" }, one.title, `${name}.title`),
      ...textConditions({ path: "category", folded: "fold.category" }, one.category, `${name}.category`),
      ...enumConditions("kind", one.kind, `${name}.kind`),
      ...rangeConditions(pair("publishedAt"), one.publishedAt, `${name}.publishedAt`),
      ...rangeConditions({ path: "ingestedAt", sorted: [] }, one.ingestedAt, `${name}.ingestedAt`),
      ...rangeConditions(pair("quality"), one.quality, `${name}.quality`),
      ...rangeConditions(pair("heat"), one.heat, `${name}.heat`),
      ...flagConditions("isStub", one.isStub),
    ].map(own),
    ...(one.provider == null ? [] : [ofProvider(providerFilter(one.provider, below(place, "provider")))]),
    ...listConditions(articleTopics, one.topics, fieldAt(place, "topics"), entityFilter),
    ...listConditions(articleMentions, one.mentions, fieldAt(place, "mentions"), entityFilter),
    ...listConditions(articleRelated, one.related, fieldAt(place, "related"), articleFilter),
  ];
}

function ofProvider(target: FilterTree): FilterTree {
  if (isEverything(target)) return own({ providerId: { $exists: true } });
  return { kind: "related", relation: articleProvider, target };
}

function providerConditions(one: ProviderConditions, place: FilterPlace): FilterTree[] {
  const { name } = place;
  return [
    ...[
      ...idConditions("_id", one.id, `${name}.id`),
      ...textConditions({ path: "name", folded: "fold.name", sorted: "sort.name" }, one.name, `${name}.name`),
      // A domain is stored in lower case and has no accents.
      ...textConditions({ path: "domain", folded: "domain" }, one.domain, `${name}.domain`),
    ].map(own),
    ...listConditions(providerArticles, one.articles, fieldAt(place, "articles"), articleFilter, "articleCount"),
  ];
}

function entityConditions(one: EntityConditions, place: FilterPlace): FilterTree[] {
  const { name } = place;
  return [
    ...[
      ...idConditions("_id", one.id, `${name}.id`),
      // A slug is stored in lower case and without accents.
      ...textConditions({ path: "slug", folded: "slug" }, one.slug, `${name}.slug`),
      ...textConditions({ path: "name", folded: "fold.name", sorted: "sort.name" }, one.name, `${name}.name`),
      ...flagConditions("isStub", one.isStub),
    ].map(own),
    ...listConditions(entityArticles, one.articles, fieldAt(place, "articles"), articleFilter, "articleCount"),
  ];
}

function pair(path: string): { path: string; sorted: string[] } {
  return { path, sorted: [`sort.${path}Asc`, `sort.${path}Desc`] };
}
