import type { TextField } from "../../store/articles.js";
import type { StoreFilter } from "../../store/list-request.js";
import { phraseText } from "../../store/search-document.js";
import { termFilter } from "../../store/search/term-filter.js";
import { coverageOf } from "./coverage.js";
import {
  byRarity,
  either,
  isOfBodyAndNotAll,
  keyBound,
  phraseBounds,
  weightsFilter,
  type Rarity,
} from "./search-bounds.js";
import type { SearchQuery } from "./search-query.js";
import type { Ranking } from "./search-ranking.js";
import { TEXT_PATHS } from "./text-paths.js";
import { distinctUnits, isPhrase, keysOf, searchKeys, singleKeysOf, type SearchUnit } from "./search-unit.js";

/** Matches no document at all. */
const NOTHING: StoreFilter = { _id: { $in: [] } };

/** Terms of which the store may choose one to look up: it tries them out against each other, which takes time for each. */
const MAX_BOUNDS = 6;
/** A pair of characters is about as rare as a word of this length. */
const PAIR_RARITY = 8;
const ONE_LETTER_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

/** Long words are rare, as a rule. */
const byLength: Rarity = (key) => (key.length === 2 && !ONE_LETTER_SCRIPT.test(key) ? PAIR_RARITY : key.length);

/**
 * What a document must be for the search to find it: always with a bound on the index of terms. Words are letters, digits and marks only,
 * so in the store's regular expressions each means just itself.
 * @param ranking where it is known: then the rarest word alone is looked up
 */
export function searchFilter(query: SearchQuery, ranking?: Ranking): StoreFilter {
  const { units, fields, mode } = query;
  const distinct = distinctUnits(units);
  if (fields.length === 0 || distinct.length === 0) return NOTHING;
  const weights = ranking && ranking.weights.length > 0 ? ranking.weights : undefined;
  const rarity = weights ? byWeight(query, weights) : byLength;
  const bounds = weights ? 1 : MAX_BOUNDS;
  const wanted =
    mode === "ANY"
      ? anyOf(distinct, fields, rarity)
      : weights && ranking?.atLeast !== undefined
        ? mostOf(query, weights, ranking.atLeast)
        : allOf(distinct, fields, rarity, bounds);
  const others = conditionsOf(query);
  return others.length > 0 ? { $and: [wanted, ...others] } : wanted;
}

/** What holds of all that a search finds, whatever its mode. */
export function conditionsOf({ required, excluded, fields }: SearchQuery): StoreFilter[] {
  return [
    ...required.map((unit) => joined("$or", unitFilters([unit], fields))),
    ...(excluded.length > 0 ? [{ $nor: excluded.flatMap((unit) => unitFilters([unit], fields)) }] : []),
  ];
}

function byWeight({ units }: SearchQuery, weights: readonly number[]): Rarity {
  const weightOf = new Map(searchKeys(units).map((key, at) => [key, weights[at] ?? 0]));
  return (key) => weightOf.get(key) ?? 0;
}

function mostOf(query: SearchQuery, weights: readonly number[], atLeast: number): StoreFilter {
  const { where, expression } = coverageOf(query, weights, atLeast);
  return { $and: [where, { $expr: { $gte: [expression, atLeast] } }] };
}

/** One look-up of all terms and one look at each document, however many units there are: the store would take one of each per alternative. */
function anyOf(units: readonly SearchUnit[], fields: readonly TextField[], rarity: Rarity): StoreFilter {
  const phrases = units.filter(isPhrase);
  const bound = termFilter([
    ...units.filter((unit) => !isPhrase(unit)).flatMap((unit) => keyBound(unit, fields, rarity).terms),
    ...phrases.flatMap((unit) => byRarity(phraseBounds(unit, fields, rarity))[0]?.terms ?? []),
  ]);
  if (phrases.length === 0 && !isOfBodyAndNotAll(fields)) return bound;
  return { ...bound, ...withBound(bound, joined("$or", unitFilters(units, fields))) };
}

/** A second `$or` would take the place of the first. */
function withBound(bound: StoreFilter, filter: StoreFilter): StoreFilter {
  return "$or" in bound && "$or" in filter ? { $and: [filter] } : filter;
}

function allOf(units: readonly SearchUnit[], fields: readonly TextField[], rarity: Rarity, most: number): StoreFilter {
  const phrases = units.filter(isPhrase);
  const words = units.filter((unit) => !isPhrase(unit));
  const bounds = byRarity([
    ...words.map((unit) => keyBound(unit, fields, rarity)),
    ...phrases.flatMap((unit) => phraseBounds(unit, fields, rarity)),
  ]);
  return joined("$and", [
    ...bounds.slice(0, most).map(({ terms }) => termFilter(terms)),
    ...bounds.slice(most).flatMap(({ otherwise }) => (otherwise ? [otherwise] : [])),
    ...(isOfBodyAndNotAll(fields) ? words.map((unit) => weightsFilter(singleKeysOf(unit), fields)) : []),
    ...phrases.map((unit) => joined("$or", unitFilters([unit], fields))),
  ]);
}

/** Any of the units is in any of the fields: its words side by side, or what is found as well. */
function unitFilters(units: readonly SearchUnit[], fields: readonly TextField[]): StoreFilter[] {
  const keys = units.flatMap(singleKeysOf);
  const phrases = units.filter(isPhrase).map(phraseOf);
  return [
    ...(keys.length > 0 ? [weightsFilter(keys, fields)] : []),
    ...(phrases.length > 0 ? fields.map((field) => ({ [TEXT_PATHS[field]]: { $regex: either(phrases) } })) : []),
  ];
}

/** Without its last blank where the last word may go on. */
function phraseOf(unit: SearchUnit): string {
  const text = phraseText(keysOf(unit));
  return unit.isOpen ? text.trimEnd() : text;
}

function joined(operator: "$and" | "$or", filters: readonly StoreFilter[]): StoreFilter {
  return filters.length === 1 && filters[0] ? filters[0] : { [operator]: filters };
}
