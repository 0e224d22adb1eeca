import { TEXT_FIELDS, type TextField } from "../../store/articles.js";
import type { StoreExpression, StoreFilter } from "../../store/list-request.js";
import { termFilter } from "../../store/search/term-filter.js";
import { frequencyIn, whereItStands } from "./field-frequencies.js";
import { unitTerms } from "./search-bounds.js";
import type { SearchQuery } from "./search-query.js";
import { distinctUnits, readingsOf, searchKeys, unitWeight } from "./search-unit.js";

/** Of so few units a reader wants all. */
const FEW_UNITS = 3;
/** How much of the best document's share of a query, by weight, others must have: nearly all of a few words, less of a question. */
const SHARES: readonly (readonly [units: number, share: number])[] = [
  [FEW_UNITS, 0.75],
  [6, 0.5],
  [Infinity, 0.25],
];
/** Sums of the same numbers may differ by as much. */
const TOLERANCE = 1e-6;

/** How much of a query documents have. */
export interface Coverage {
  /** Matches every document that has `enough`. */
  where: StoreFilter;
  enough: number;
  /** The weight of the units that a document has. */
  expression: StoreExpression;
}

/** Whether a reader who looks for the best wants documents with all units, as long as there are any. */
export function wantsAll({ mode, units }: Pick<SearchQuery, "mode" | "units">): boolean {
  return mode === "BEST" && distinctUnits(units).length <= FEW_UNITS;
}

/** What a document must have of the units where the one that has most of them has `best`. */
export function leastCoverage({ units }: Pick<SearchQuery, "units">, best: number): number {
  const count = distinctUnits(units).length;
  const [, share = 1] = SHARES.find(([most]) => count <= most) ?? [];
  return Math.max(0, Math.round(share * best * 10_000) / 10_000 - TOLERANCE);
}

/**
 * @param weights one for each of `searchKeys(query.units)`; 0 for what no document has
 * @param atLeast what a document must have; absent where that is not known yet: then as much as its heaviest unit alone
 */
export function coverageOf(query: SearchQuery, weights: readonly number[], atLeast?: number): Coverage {
  const weightOf = new Map(searchKeys(query.units).map((key, at) => [key, weights[at] ?? 0]));
  const units = distinctUnits(query.units)
    .map((unit) => ({ unit, weight: unitWeight(unit, weightOf) }))
    .toSorted((a, b) => b.weight - a.weight);
  const expression = {
    $add: units.map(({ unit }) => ({
      $max: readingsOf(unit).map(({ keys, share }) => ({
        $add: keys.map((key) => presence(key, share * (weightOf.get(key) ?? 0), query.fields)),
      })),
    })),
  };
  const enough = atLeast ?? units[0]?.weight ?? 0;
  const terms = needed(units, enough).flatMap(({ unit }) => unitTerms(unit, query.fields));
  return { where: termFilter(terms), enough, expression };
}

/** The rarest units, up to where the others together are not enough: whatever has enough has one of these. */
function needed<U extends { weight: number }>(units: readonly U[], enough: number): U[] {
  let rest = units.reduce((all, { weight }) => all + weight, 0);
  return units.filter(({ weight }, at) => {
    const isNeeded = at === 0 || rest >= enough - TOLERANCE;
    rest -= weight;
    return isNeeded;
  });
}

function presence(key: string, weight: number, fields: readonly TextField[]): StoreExpression {
  if (weight === 0) return { $literal: 0 };
  const isAnywhere = fields.length === TEXT_FIELDS.length;
  const found = { $gt: [{ $add: fields.map(frequencyIn) }, 0] };
  return whereItStands(key, isAnywhere ? { $literal: weight } : { $cond: [found, weight, 0] });
}
