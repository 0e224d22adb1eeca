import { expect } from "vitest";
import type { ArticleDocument } from "../../src/store/articles.js";
import { sampleGraph, type SampleGraph } from "./sample-graph.js";

// Qualities at the edges of bands, and beyond what bands are made for.
const QUALITIES = [0, 9, 10, 89, 90, 99, 100, 101, 110, -1, -10];

/** A graph to count. */
export function facetGraph(): SampleGraph {
  const graph = sampleGraph({ articles: 400, providers: 60, entities: 60 }, 5);
  for (const [index, quality] of QUALITIES.entries()) {
    const article = graph.articles[index] as ArticleDocument;
    article.quality = article.sort.qualityAsc = article.sort.qualityDesc = quality;
  }
  return graph;
}

/** A facet as a client gets it. */
export interface Facet {
  field: string;
  buckets: { value: string; label: string; count: number }[];
  distinctCount: number;
  missingCount: number;
}

export const FIELDS = ["PROVIDER", "TOPIC", "ENTITY", "KIND", "CATEGORY", "YEAR", "QUALITY_BAND"] as const;
export type Field = (typeof FIELDS)[number];
export const ALL = FIELDS.join(", ");
export const WHOLE = "field buckets { value label count } distinctCount missingCount";

/** The values of an article as they are named in answers, worked out apart from the product. */
const VALUES: Record<Field, (article: ArticleDocument) => string[]> = {
  PROVIDER: ({ providerId }) => (providerId === undefined ? [] : [providerId]),
  TOPIC: ({ topicIds }) => topicIds,
  ENTITY: ({ mentions }) => mentions.map(({ entityId }) => entityId),
  KIND: ({ kind }) => [kind],
  CATEGORY: ({ category }) => (category === undefined ? [] : [category]),
  YEAR: ({ publishedAt }) => (publishedAt ? [publishedAt.toISOString().slice(0, 4)] : []),
  QUALITY_BAND: ({ quality }) => {
    if (quality === undefined) return [];
    const least = quality - (((quality % 10) + 10) % 10);
    return [`${least}-${least + 9}`];
  },
};

/** Counts of all values, and of the articles without any. */
function counted(field: Field, articles: readonly ArticleDocument[]): { counts: Map<string, number>; missing: number } {
  const counts = new Map<string, number>();
  let missing = 0;
  for (const article of articles) {
    const values = VALUES[field](article);
    if (values.length === 0) missing += 1;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { counts, missing };
}

/** Checks a facet of `first` buckets against counts of these articles. */
export function expectFacet(facet: Facet | undefined, articles: readonly ArticleDocument[], first: number): void {
  const { counts, missing } = counted(facet?.field as Field, articles);
  const { buckets = [], distinctCount, missingCount } = facet ?? {};
  expect({ distinctCount, missingCount }).toEqual({ distinctCount: counts.size, missingCount: missing });
  expect(buckets).toHaveLength(Math.min(first, counts.size));
  for (const { value, count } of buckets) expect(counts.get(value)).toBe(count);
  const most = [...counts.values()].sort((one, other) => other - one).slice(0, first);
  expect(buckets.map(({ count }) => count)).toEqual(most);
}
