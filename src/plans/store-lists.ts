import { articleOrder } from "../query/article-order.js";
import { coverageOrder } from "../query/coverage-order.js";
import { entityOrder } from "../query/entity-order.js";
import type { FilterTree } from "../query/filter-tree.js";
import { articleFilter, entityFilter, providerFilter } from "../query/filters.js";
import type { NodeTypeName } from "../query/node-type.js";
import type { ListOrder, OrderTerm } from "../query/order.js";
import { providerOrder } from "../query/provider-order.js";
import { storyOrder } from "../query/story-order.js";
import { ARTICLE_TEXTS, ENTITY_TEXTS, type SearchedTexts } from "../resolvers/searched-texts.js";
import * as relations from "../store/relations.js";

/** A list that the store holds in order. */
export interface StoreList {
  /** Of its nodes. */
  type: NodeTypeName;
  /** Absent: the list of everything. */
  relation?: relations.Relation;
  order: (terms: OrderTerm<never>[] | null | undefined) => ListOrder;
  filter?: (filter: never) => FilterTree;
  searched?: SearchedTexts<never>;
  /** Where the rows are coverage: where each has the id of its node. */
  coveredId?: "entityId" | "providerId";
}

const ARTICLES = { type: "Article", order: articleOrder, filter: articleFilter, searched: ARTICLE_TEXTS } as const;

function coverage(type: NodeTypeName, relation: relations.Relation, coveredId: "entityId" | "providerId"): StoreList {
  return { type, relation, order: () => coverageOrder(coveredId), coveredId };
}

export const STORE_LISTS: Readonly<Record<string, StoreList>> = {
  "Query.articles": ARTICLES,
  "Query.providers": { type: "Provider", order: providerOrder, filter: providerFilter },
  "Query.entities": { type: "Entity", order: entityOrder, filter: entityFilter, searched: ENTITY_TEXTS },
  "Query.stories": { type: "Story", order: storyOrder },
  "Provider.articles": { ...ARTICLES, relation: relations.articlesOfProvider },
  "Entity.articles": { ...ARTICLES, relation: relations.articlesOfEntity },
  "Story.articles": { ...ARTICLES, relation: relations.articlesOfStory },
  "Article.relatedFrom": {
    type: "Article",
    relation: relations.articlesNaming,
    order: articleOrder,
  },
  "Entity.backlinks": { type: "Entity", relation: relations.pagesLinkingTo, order: entityOrder },
  "Provider.entities": coverage("Entity", relations.coverageOfProvider, "entityId"),
  "Entity.providers": coverage("Provider", relations.coverageOfEntity, "providerId"),
};
