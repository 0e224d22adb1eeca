import { TEXT_FIELDS, type TextField } from "../../store/articles.js";
import type { StoreFilter } from "../../store/list-request.js";
import { excerptTerm, pairTerm, phraseText, titleTerm } from "../../store/search-document.js";
import { keysOf, searchWords, type SearchQuery, type SearchUnit, type SearchWord } from "./search-query.js";

/** Matches no document at all. */
const NOTHING: StoreFilter = { _id: { $in: [] } };
const TERMS = "search.terms";
const WEIGHTS = "search.weights";

/** Where the words of a field stand in the document. */
export const TEXT_PATHS: Record<TextField, string> = {
  TITLE: "search.title",
  EXCERPT: "search.excerpt",
  BODY: "search.body",
};
/** What the digits of a word's weights are like where the field has it. */
const FIELD_DIGITS: Record<TextField, string> = { TITLE: "[^0]..", EXCERPT: ".[^0].", BODY: "..[^0]" };

/** Terms of which the store may choose one to look up: it tries them out against each other, which takes time for each. */
const MAX_BOUNDS = 6;
/** A pair of characters is about as rare as a word of this length. */
const PAIR_RARITY = 8;

/** How rare a word, or a pair of neighbouring characters, is likely to be: the higher, the fewer documents have it. */
type Rarity = (word: SearchWord, pairedWith?: SearchWord) => number;

/** Long words are rare, as a rule. */
const byLength: Rarity = ({ key }, pairedWith) => (pairedWith ? PAIR_RARITY : key.length);

function byWeight(query: SearchQuery, wordWeights: readonly number[]): Rarity {
  const weights = new Map(searchWords(query).map((word, at) => [word, wordWeights[at] ?? 0]));
  const weightOf = (word: SearchWord | undefined) => (word && weights.get(word.key)) ?? 0;
  return (word, pairedWith) => weightOf(word) + weightOf(pairedWith);
}

/** A condition that the index of terms answers. */
interface Bound {
  terms: string[];
  rarity: number;
  /** What says the same without the index; absent where another condition holds only if this one does. */
  otherwise?: StoreFilter;
}

/**
 * What a document must be for the search to find it: always with a bound on the index of terms. Words are letters, digits and marks only,
 * so in the store's regular expressions each means just itself.
 * @param wordWeights one for each of `searchWords(query)`, where they are known: then the rarest word alone is looked up
 */
export function searchFilter(query: SearchQuery, wordWeights?: readonly number[]): StoreFilter {
  const { units, fields, mode } = query;
  const rarity = wordWeights ? byWeight(query, wordWeights) : byLength;
  const distinct = [...new Map(units.map((unit) => [phraseOf(unit) + (unit.compound?.key ?? ""), unit])).values()];
  if (fields.length === 0 || distinct.length === 0) return NOTHING;
  const words = distinct.flatMap((unit) => (unit.words.length === 1 ? unit.words : []));
  const phrases = distinct.filter((unit) => unit.words.length > 1);
  return mode === "ANY"
    ? anyOf(words, phrases, fields, rarity)
    : allOf(words, phrases, fields, rarity, wordWeights ? 1 : MAX_BOUNDS);
}

/** One look-up of all terms and one look at each document, however many units there are: the store would take one of each per alternative. */
function anyOf(
  words: readonly SearchWord[],
  phrases: readonly SearchUnit[],
  fields: readonly TextField[],
  rarity: Rarity,
): StoreFilter {
  const rarest = phrases.flatMap((unit) => byRarity(boundsOf(unit, fields, rarity))[0] ?? []);
  const bound = conditionOf([
    ...words.flatMap((word) => boundOf(word, fields, rarity).terms),
    ...rarest.flatMap(({ terms }) => terms),
  ]);
  if (phrases.length === 0 && !isOfBodyAndNotAll(fields)) return bound;
  return { ...bound, ...joined("$or", unitsFilters(words, phrases, fields)) };
}

function allOf(
  words: readonly SearchWord[],
  phrases: readonly SearchUnit[],
  fields: readonly TextField[],
  rarity: Rarity,
  most: number,
): StoreFilter {
  const bounds = byRarity([
    ...words.map((word) => boundOf(word, fields, rarity)),
    ...phrases.flatMap((unit) => boundsOf(unit, fields, rarity)),
  ]);
  return joined("$and", [
    ...bounds.slice(0, most).map(({ terms }) => conditionOf(terms)),
    ...bounds.slice(most).flatMap(({ otherwise }) => (otherwise ? [otherwise] : [])),
    ...(isOfBodyAndNotAll(fields) ? words.map((word) => weightsFilter([word], fields)) : []),
    ...phrases.map((unit) => joined("$or", unitsFilters([], [unit], fields))),
  ]);
}

/** No term says that a word is of the body, to save the store most of them twice: the weights tell. */
function isOfBodyAndNotAll(fields: readonly TextField[]): boolean {
  return fields.includes("BODY") && fields.length < TEXT_FIELDS.length;
}

function boundOf(word: SearchWord, fields: readonly TextField[], rarity: Rarity): Bound {
  if (isOfBodyAndNotAll(fields)) return { terms: [word.key], rarity: rarity(word) };
  return { terms: termsOf(word, fields), rarity: rarity(word), otherwise: weightsFilter([word], fields) };
}

/** Terms that a document with this phrase has; with its compound, the rarest of them or that. */
function boundsOf({ words, compound }: SearchUnit, fields: readonly TextField[], rarity: Rarity): Bound[] {
  const bounds = words.flatMap((word, at): [string, Bound][] => {
    const after = words[at + 1];
    const pair = word.cjk && after?.cjk ? pairTerm(word.key, after.key) : undefined;
    if (pair !== undefined) return [[pair, { terms: [pair], rarity: rarity(word, after) }]];
    if (word.cjk && words[at - 1]?.cjk) return [];
    return [[word.key, { terms: termsOf(word, fields), rarity: rarity(word) }]];
  });
  const distinct = [...new Map(bounds).values()];
  const rarest = compound && byRarity(distinct)[0];
  return rarest
    ? [{ terms: [...rarest.terms, ...boundOf(compound, fields, rarity).terms], rarity: rarest.rarity }]
    : distinct;
}

function termsOf({ key }: SearchWord, fields: readonly TextField[]): string[] {
  if (fields.includes("BODY")) return [key];
  return fields.map((field) => (field === "TITLE" ? titleTerm(key) : excerptTerm(key)));
}

/** Any of the words is in any of the fields. */
function weightsFilter(words: readonly SearchWord[], fields: readonly TextField[]): StoreFilter {
  const digits = fields.length === TEXT_FIELDS.length ? "" : either(fields.map((field) => FIELD_DIGITS[field]));
  return { [WEIGHTS]: { $regex: ` ${either(words.map((word) => word.key))}:${digits}` } };
}

/** Any of the words, or any of the phrases or of their compounds, is in any of the fields. */
function unitsFilters(
  words: readonly SearchWord[],
  phrases: readonly SearchUnit[],
  fields: readonly TextField[],
): StoreFilter[] {
  const all = [...words, ...phrases.flatMap(({ compound }) => compound ?? [])];
  return [...(all.length > 0 ? [weightsFilter(all, fields)] : []), ...phrasesFilters(phrases, fields)];
}

/** Any of the phrases is in the field, for each of the fields. */
function phrasesFilters(phrases: readonly SearchUnit[], fields: readonly TextField[]): StoreFilter[] {
  if (phrases.length === 0) return [];
  const pattern = either(phrases.map(phraseOf));
  return fields.map((field) => ({ [TEXT_PATHS[field]]: { $regex: pattern } }));
}

function phraseOf(unit: SearchUnit): string {
  return phraseText(keysOf(unit));
}

function byRarity(bounds: readonly Bound[]): Bound[] {
  return bounds.toSorted((a, b) => b.rarity - a.rarity);
}

function conditionOf(terms: readonly string[]): StoreFilter {
  return { [TERMS]: terms.length === 1 ? { $eq: terms[0] } : { $in: [...new Set(terms)] } };
}

function either(patterns: readonly string[]): string {
  return patterns.length === 1 ? (patterns[0] ?? "") : `(?:${patterns.join("|")})`;
}

function joined(operator: "$and" | "$or", filters: readonly StoreFilter[]): StoreFilter {
  return filters.length === 1 && filters[0] ? filters[0] : { [operator]: filters };
}
