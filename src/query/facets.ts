import type { Matching } from "../store/list-request.js";
import { matchStages } from "../store/match-stages.js";
import { publicValue, storedValues, type ArticleFacetField } from "./facet-fields.js";

type Stage = Record<string, unknown>;

export interface FacetCounts {
  /** Most articles first, then by value. */
  buckets: { value: string; count: number }[];
  /** All different values, whether they have a bucket or not. */
  distinctCount: number;
  /** Articles without any. */
  missingCount: number;
}

const NOTHING: FacetCounts = { buckets: [], distinctCount: 0, missingCount: 0 };

/** What the store gives for a field of which there are articles; `buckets` may have the absent value among them. */
interface StoredCounts {
  buckets: { value: unknown; count: number }[];
  distinctCount: number;
  missingCount: number;
}

/**
 * The stages that count articles by each of `fields`, which must be one at least: one document with a property for each field, each
 * the one document or none that `countsOf` reads.
 * @param own conditions of single fields, which the articles counted by all other fields must match
 */
export function facetStages(
  fields: readonly ArticleFacetField[],
  first: number,
  own: ReadonlyMap<ArticleFacetField, Matching> = new Map(),
): Stage[] {
  const [only = "KIND", ...others] = fields;
  // By itself the store counts in its faster engine, which does not know $facet.
  if (others.length === 0)
    return [...countStages(storedValues[only], first), { $project: { _id: 0, [only]: ["$$ROOT"] } }];
  if (own.size > 0) {
    const branch = (field: ArticleFacetField) => [
      ...[...own].flatMap(([other, match]) => (other === field ? [] : matchStages(match))),
      ...countStages(storedValues[field], first),
    ];
    return [{ $facet: Object.fromEntries(fields.map((field) => [field, branch(field)])) }];
  }
  // What each branch needs is worked out once, not by each from the whole article.
  const values = fields.map((field) => [field, storedValues[field].expression]);
  const branch = (field: ArticleFacetField) => countStages({ ...storedValues[field], expression: `$${field}` }, first);
  return [
    { $project: { _id: 0, ...Object.fromEntries(values) } },
    { $facet: Object.fromEntries(fields.map((field) => [field, branch(field)])) },
  ];
}

/** Of all values only as many leave the store as are asked for, and one in case that the absent value is among them. */
function countStages({ expression, isList }: (typeof storedValues)[ArticleFacetField], first: number): Stage[] {
  const each = isList
    ? [{ $project: { _id: 0, value: expression } }, { $unwind: { path: "$value", preserveNullAndEmptyArrays: true } }]
    : [];
  const hasValue = { $gt: ["$_id", null] };
  return [
    ...each,
    { $group: { _id: isList ? "$value" : expression, count: { $sum: 1 } } },
    {
      $group: {
        _id: null,
        distinctCount: { $sum: { $cond: [hasValue, 1, 0] } },
        missingCount: { $sum: { $cond: [hasValue, 0, "$count"] } },
        buckets: {
          $topN: { n: first + 1, sortBy: { count: -1, _id: 1 }, output: { value: "$_id", count: "$count" } },
        },
      },
    },
  ];
}

/** @param rows what `facetStages` gave for these fields, none where there are no articles */
export function facetCounts(
  fields: readonly ArticleFacetField[],
  first: number,
  rows: readonly Record<string, unknown>[],
): Map<ArticleFacetField, FacetCounts> {
  const [row = {}] = rows as Partial<Record<ArticleFacetField, StoredCounts[]>>[];
  return new Map(fields.map((field) => [field, countsOf(field, first, row[field]?.[0])]));
}

function countsOf(field: ArticleFacetField, first: number, stored: StoredCounts | undefined): FacetCounts {
  if (!stored) return NOTHING;
  const { buckets, distinctCount, missingCount } = stored;
  const valued = buckets.filter(({ value }) => value != null).slice(0, first);
  return {
    buckets: valued.map(({ value, count }) => ({ value: publicValue(field, value), count })),
    distinctCount,
    missingCount,
  };
}
