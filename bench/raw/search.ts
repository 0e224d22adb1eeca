import type { Document } from "mongodb";
import { facetCounts, facetStages } from "../../src/query/facets.js";
import { labelOf } from "../../src/query/facet-fields.js";
import { highlightsOf } from "../../src/query/search/highlights.js";
import { searchFilter } from "../../src/query/search/search-filter.js";
import { readSearch, type SearchQuery } from "../../src/query/search/search-query.js";
import { wordWeight, type Ranking } from "../../src/query/search/search-ranking.js";
import { scoreExpression } from "../../src/query/search/search-score.js";
import { searchKeys } from "../../src/query/search/search-unit.js";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import { termFilter } from "../../src/store/search/term-filter.js";
import { COMMON_LENGTHS, type UsualLengths } from "../../src/store/search/usual-lengths.js";
import { aggregate } from "./read.js";

const FIELDS = ["PROVIDER", "TOPIC", "KIND", "CATEGORY", "YEAR"] as const;
const BUCKETS = 5;

type FoundRow = Pick<ArticleDocument, "_id" | "title" | "excerpt" | "body" | "url" | "publishedAt"> & {
  score: number;
  search?: { language?: string };
};
interface CountRow {
  count?: number;
  index?: number;
  usual?: UsualLengths;
}
interface Named {
  _id: string;
  name: string;
}
type FacetRow = Record<string, unknown> & { providers: Named[]; topics: Named[] };

/**
 * Search in three commands and two waves: how common the words are; then the best ten, and beside them the facets with the names of their
 * providers and topics. What words, scores, facets and highlights are is the product's: its pure functions are called.
 */
export async function search(store: Store, text: string): Promise<unknown> {
  // As the workload asks.
  const query = readSearch({ query: text, mode: "ALL" });
  const ranking = await rankingOf(store, searchKeys(query.units));
  const match = { $match: searchFilter(query, ranking) };
  const [found, [facets]] = await Promise.all([
    best(store, query, ranking, match),
    aggregate<FacetRow>(store, "articles", [
      match,
      ...facetStages(FIELDS, BUCKETS),
      names("providers", "PROVIDER"),
      names("entities", "TOPIC"),
    ]),
  ]);
  return { articles: { edges: found.map((row) => edge(query, row)), facets: facetList(facets) } };
}

/** How telling each word is, from how many articles have it, and how long texts are. */
async function rankingOf(store: Store, words: string[]): Promise<Ranking> {
  const counts = words.map((word, index) => ({
    $unionWith: {
      coll: "articles",
      pipeline: [{ $match: termFilter([word]) }, { $limit: 100_000 }, { $count: "count" }, { $set: { index } }],
    },
  }));
  const total = [{ $collStats: { count: {} } }, { $project: { _id: 0, count: 1 } }];
  const lengths = {
    $unionWith: { coll: "meta", pipeline: [{ $project: { _id: 0, usual: "$usualLengths.articles" } }] },
  };
  const rows = await aggregate<CountRow>(store, "articles", [...total, lengths, ...counts]);
  const countAt = (index?: number): number => rows.find((row) => row.index === index && row.count)?.count ?? 0;
  return {
    weights: words.map((_, index) => wordWeight(countAt(index), countAt())),
    usual: rows.find((row) => row.usual)?.usual ?? COMMON_LENGTHS,
  };
}

function best(store: Store, query: SearchQuery, ranking: Ranking, match: Document): Promise<FoundRow[]> {
  return aggregate<FoundRow>(store, "articles", [
    match,
    { $set: { score: scoreExpression(query, ranking) } },
    { $sort: { score: -1, _id: -1 } },
    { $limit: 10 },
    { $project: { title: 1, excerpt: 1, body: 1, url: 1, publishedAt: 1, score: 1, "search.language": 1 } },
  ]);
}

function edge(query: SearchQuery, { _id, title, excerpt, body, url, publishedAt, score, search }: FoundRow): unknown {
  const texts = {
    TITLE: title,
    ...(excerpt !== undefined && { EXCERPT: excerpt }),
    ...(body !== undefined && { BODY: body }),
  };
  return {
    score,
    node: { id: _id, title, url: url ?? null, publishedAt: publishedAt ?? null },
    highlights: highlightsOf(query, texts, search?.language),
  };
}

/** Looks up the names of a facet's buckets behind the facets, without another round trip. */
function names(from: string, field: (typeof FIELDS)[number]): Document {
  return {
    $lookup: {
      from,
      localField: `${field}.buckets.value`,
      foreignField: "_id",
      pipeline: [{ $project: { name: 1 } }],
      as: from === "entities" ? "topics" : from,
    },
  };
}

function facetList(row: FacetRow | undefined): unknown {
  const names = new Map([...(row?.providers ?? []), ...(row?.topics ?? [])].map(({ _id, name }) => [_id, name]));
  const counts = facetCounts(FIELDS, BUCKETS, row ? [row] : []);
  return FIELDS.map((field) => {
    const { distinctCount, buckets = [] } = counts.get(field) ?? {};
    return {
      field,
      distinctCount,
      buckets: buckets.map(({ value, count }) => ({ value, label: names.get(value) ?? labelOf(field, value), count })),
    };
  });
}
