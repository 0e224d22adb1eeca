import type { ArticleFilter, Given } from "./arguments.js";
import { FilterOracle } from "./filters.js";
import type { PlainArticle, World } from "./world.js";

export interface Facet {
  field: string;
  buckets: { value: string; label: string; count: number }[];
  distinctCount: number;
  missingCount: number;
}

export interface FacetArguments {
  by: string[];
  first?: number;
  keepOwnFilter?: boolean;
}

/** For each facet the field of a filter that asks for what its buckets show, and the values that an article has. */
const FACETS: Record<string, { own: keyof ArticleFilter; valuesOf(article: PlainArticle): (string | null)[] }> = {
  PROVIDER: { own: "provider", valuesOf: ({ provider }) => [provider] },
  TOPIC: { own: "topics", valuesOf: ({ topics }) => topics },
  ENTITY: { own: "mentions", valuesOf: ({ mentions }) => mentions },
  KIND: { own: "kind", valuesOf: ({ kind }) => [kind] },
  CATEGORY: { own: "category", valuesOf: ({ category }) => [category] },
  YEAR: { own: "publishedAt", valuesOf: ({ publishedAt }) => [publishedAt && publishedAt.slice(0, 4)] },
  QUALITY_BAND: { own: "quality", valuesOf: ({ quality }) => [quality === null ? null : bandOf(quality)] },
};

/** @param rows the list's articles before the filter, whose search has been heeded already */
export function facetsOf(
  world: World,
  rows: readonly PlainArticle[],
  filter: Given<ArticleFilter>,
  { by, first = 10, keepOwnFilter = true }: FacetArguments,
): Facet[] {
  const names = new Map([...world.providers, ...world.entities].map(({ id, name }) => [id, name]));
  return by.map((field) => {
    const facet = FACETS[field];
    if (!facet) throw new Error(`The oracle knows no facet ${field}.`);
    const asked = keepOwnFilter ? filter : without(filter, facet.own);
    const oracle = new FilterOracle(world);
    const found = rows
      .filter((row) => oracle.article(asked, row))
      .map((row) => facet.valuesOf(row).filter((value) => value !== null));
    const counts = new Map<string, number>();
    for (const value of found.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    const buckets = [...counts].sort(([one, some], [other, more]) => more - some || compareValues(one, other));
    const labelOf = (value: string) => (field === "KIND" ? capitalized(value) : (names.get(value) ?? value));
    return {
      field,
      buckets: buckets.slice(0, first).map(([value, count]) => ({ value, label: labelOf(value), count })),
      distinctCount: counts.size,
      missingCount: found.filter((values) => values.length === 0).length,
    };
  });
}

/** The filter without one of its fields, where it stands at the top or in `and`. */
function without(filter: Given<ArticleFilter>, field: keyof ArticleFilter): Given<ArticleFilter> {
  if (filter === null) return null;
  const { and, ...rest } = filter;
  const others = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== field));
  return { ...others, ...(and && { and: and.map((part) => without(part, field) ?? {}) }) };
}

function bandOf(quality: number): string {
  const tens = Math.floor(quality / 10) * 10;
  return `${tens}-${tens + 9}`;
}

/** Years and bands by their number. */
function compareValues(one: string, other: string): number {
  if (/^\d/.test(one) && /^\d/.test(other)) return Number.parseInt(one) - Number.parseInt(other);
  return one < other ? -1 : 1;
}

function capitalized(value: string): string {
  return value.slice(0, 1) + value.slice(1).toLowerCase();
}
