import type { ArticleFacetField } from "./facet-fields.js";
import type { ArticleConditions } from "./filter-conditions.js";

/** The condition of an article filter that is a facet's own. */
const OWN_CONDITION = {
  PROVIDER: "provider",
  TOPIC: "topics",
  ENTITY: "mentions",
  KIND: "kind",
  CATEGORY: "category",
  YEAR: "publishedAt",
  QUALITY_BAND: "quality",
} as const satisfies Record<ArticleFacetField, keyof ArticleConditions>;

export interface SplitFilter {
  /** By field, what of the filter is that facet's own; a field of which the filter says nothing is not there. */
  own: Map<ArticleFacetField, ArticleConditions>;
  /** All else. */
  rest: ArticleConditions;
}

/**
 * Takes the conditions on `fields` out of a filter, where they stand at its top or inside `and`; those inside `or` and `not` are part
 * of the rest. An article matches the filter if, and only if, it matches `rest` and all of `own`. No part is deeper or has more
 * conditions than the filter.
 */
export function splitOwnFilters(filter: ArticleConditions, fields: readonly ArticleFacetField[]): SplitFilter {
  const own = new Map<ArticleFacetField, ArticleConditions>();
  for (const field of fields) {
    const part = onlyCondition(filter, OWN_CONDITION[field]);
    if (part) own.set(field, part);
  }
  return { own, rest: withoutConditions(filter, new Set(fields.map((field) => OWN_CONDITION[field]))) };
}

function onlyCondition(filter: ArticleConditions, name: keyof ArticleConditions): ArticleConditions | undefined {
  const parts = (filter.and ?? []).flatMap((part) => onlyCondition(part, name) ?? []);
  const part = {
    ...(filter[name] != null && { [name]: filter[name] }),
    ...(parts.length > 0 && { and: parts }),
  };
  return Object.keys(part).length > 0 ? part : undefined;
}

function withoutConditions(filter: ArticleConditions, names: ReadonlySet<string>): ArticleConditions {
  const { and, ...conditions } = filter;
  const rest = Object.fromEntries(Object.entries(conditions).filter(([name]) => !names.has(name)));
  return and == null ? rest : { ...rest, and: and.map((part) => withoutConditions(part, names)) };
}
